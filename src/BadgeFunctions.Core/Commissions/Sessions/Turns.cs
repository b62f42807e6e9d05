using BadgeFunctions.Core.Commissions.Calendar;

namespace BadgeFunctions.Core.Commissions.Sessions;

/// <summary>Knows how often each member has a seat this school year: whose turn it is.</summary>
/// <param name="queries">The sessions.</param>
public sealed class Turns(CommissionQueries queries)
{
    /// <summary>How many seats each account has in the other sessions of the issuer in the same school year; those without any are absent.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountAsync(CommissionSession session, CancellationToken cancellationToken)
    {
        SchoolYear year = SchoolYear.Of(session.StartsAt);
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (SessionEntry entry in await queries.ListAsync(session.Issuer, year.From, year.Until, cancellationToken))
        {
            if (entry.Id == session.Id || entry.Status == SessionStatus.Cancelled
                || await queries.FindAsync(entry.Id, cancellationToken) is not { Value: var other })
            {
                continue;
            }

            foreach (string account in other.Members.Select(seat => seat.Account!))
            {
                counts[account] = counts.GetValueOrDefault(account) + 1;
            }
        }

        return counts;
    }
}
