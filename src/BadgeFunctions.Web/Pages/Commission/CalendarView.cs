using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Calendar;

namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>The sessions of a school year.</summary>
/// <param name="Year">Which.</param>
/// <param name="Rows">The sessions, oldest first.</param>
/// <param name="Issuers">All issuers, for the filter.</param>
/// <param name="Only">The only issuer that is shown.</param>
/// <param name="Managed">The issuers that the visitor plans sessions for.</param>
/// <param name="OwnFeed">The whole address of the visitor's own feed, when they have one.</param>
/// <param name="Now">The moment.</param>
public sealed record CalendarView(
    SchoolYear Year,
    IReadOnlyList<CalendarRow> Rows,
    IReadOnlyList<Issuer> Issuers,
    Issuer? Only,
    IReadOnlyList<Issuer> Managed,
    string? OwnFeed,
    DateTimeOffset Now)
{
    /// <summary>The sessions that are not over, then those that are, each by month.</summary>
    public IEnumerable<IGrouping<DateOnly, CalendarRow>> Months(bool over) => Rows
        .Where(row => row.Entry.EndsAt <= Now == over)
        .GroupBy(row => FirstOf(ParisTime.DayOf(row.Entry.StartsAt)));

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);
}
