using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Sessions;

namespace BadgeFunctions.Core.Commissions.Calendar;

/// <summary>Finds the sessions in which somebody has a place.</summary>
/// <param name="queries">The sessions.</param>
/// <param name="catalogue">The issuers.</param>
public sealed class MemberSessions(CommissionQueries queries, ICatalogue catalogue)
{
    /// <summary>The sessions, of all issuers whose commission somebody is a member of, that begin in a time: those in which they have a place, whatever its state.</summary>
    /// <param name="actor">The member.</param>
    /// <param name="from">The first moment.</param>
    /// <param name="until">The moment after the last.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<CommissionSession>> ListAsync(Actor actor, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken)
    {
        List<CommissionSession> own = [];
        if (actor.Account is null)
        {
            return own;
        }

        foreach (Issuer issuer in (await catalogue.CurrentAsync(cancellationToken)).Issuers.Where(issuer => actor.Reviews(issuer.Id)))
        {
            foreach (SessionEntry entry in await queries.ListAsync(issuer.Id, from, until, cancellationToken))
            {
                if (await queries.FindAsync(entry.Id, cancellationToken) is { Value: var session } && session.SeatOf(actor.Account) is not null)
                {
                    own.Add(session);
                }
            }
        }

        return own;
    }
}
