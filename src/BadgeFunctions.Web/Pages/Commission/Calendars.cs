using BadgeFunctions.Core;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Calendar;
using BadgeFunctions.Core.Commissions.Seats;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>Reads the calendar for whoever looks at it.</summary>
/// <param name="queries">The sessions.</param>
/// <param name="catalogue">The issuers.</param>
/// <param name="links">Signs a member's own feed.</param>
/// <param name="options">The address of the service.</param>
/// <param name="time">The clock.</param>
internal sealed class Calendars(CommissionQueries queries, ICatalogue catalogue, ISignedLinks links, IOptions<ServiceOptions> options, TimeProvider time)
{
    /// <summary>How long a member's own feed works.</summary>
    public static readonly TimeSpan FeedLifetime = TimeSpan.FromDays(400);

    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public async Task<CalendarView> DescribeAsync(Actor? actor, string? issuer, int? year, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        SchoolYear shown = year is >= FirstYear and <= LastYear ? new SchoolYear(year.Value) : SchoolYear.Of(time.GetUtcNow());
        Issuer? only = issuer is null ? null : snapshot.FindIssuer(issuer);
        List<CalendarRow> rows = [];
        foreach (Issuer one in snapshot.Issuers.Where(one => only is null || one.Id == only.Id))
        {
            bool member = actor is not null && TakeSeat.IsOpenTo(actor, one.Id);
            foreach (SessionEntry entry in await queries.ListAsync(one.Id, shown.From, shown.Until, cancellationToken))
            {
                CommissionSession? session = member ? (await queries.FindAsync(entry.Id, cancellationToken))?.Value : null;
                rows.Add(new CalendarRow(entry, one, session?.SeatOf(actor!.Account), session?.Rules.MaximumSize));
            }
        }

        return new CalendarView(
            shown,
            [.. rows.OrderBy(row => row.Entry.StartsAt).ThenBy(row => row.Entry.Id, StringComparer.Ordinal)],
            snapshot.Issuers,
            only,
            actor is null ? [] : [.. snapshot.Issuers.Where(one => actor.Manages(one.Id, Matter.Commission))],
            actor?.Account is { } account && snapshot.Issuers.Any(one => actor.Reviews(one.Id)) ? OwnFeed(account) : null,
            time.GetUtcNow());
    }

    private string OwnFeed(string account) =>
        options.Value.PublicBaseUrl + CommissionPaths.OwnFeed(account, links.Create(LinkPurposes.SessionFeed, account, FeedLifetime));
}
