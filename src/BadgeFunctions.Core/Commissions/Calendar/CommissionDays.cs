using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Sessions;

namespace BadgeFunctions.Core.Commissions.Calendar;

/// <summary>The days on which the commission of an issuer meets, as the public is told.</summary>
/// <param name="queries">The calendar.</param>
public sealed class CommissionDays(CommissionQueries queries)
{
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(400);

    /// <summary>The coming days, in order: those of the calendar when it has any, otherwise those that the issuer's profile lists.</summary>
    /// <param name="issuer">The issuer.</param>
    /// <param name="today">The first day to tell of.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<DateOnly>> ComingAsync(Issuer issuer, DateOnly today, CancellationToken cancellationToken)
    {
        DateTimeOffset from = ParisTime.Moment(today, TimeOnly.MinValue);
        DateOnly[] planned =
        [
            .. (await queries.ListAsync(issuer.Id, from, from + Ahead, cancellationToken))
                .Where(entry => entry.Status != SessionStatus.Cancelled)
                .Select(entry => ParisTime.DayOf(entry.StartsAt))
                .Distinct(),
        ];
        return planned.Length > 0 ? planned : [.. (issuer.CommissionDates ?? []).Where(day => day >= today).Order()];
    }
}
