using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit.Checking;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Audit;

/// <summary>What sessions did with a nomination, as far as somebody may see it.</summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="catalogue">The badges.</param>
/// <param name="trail">Reads their chains.</param>
public sealed class DossierSessions(IDocuments documents, ICatalogue catalogue, AuditTrail trail)
{
    private readonly CommissionQueries _commissions = new(documents);
    private readonly DossierChains _chains = new(documents, catalogue);

    /// <summary>The entries of all sessions that had the nomination on their agenda, and whose members' work the actor may see.</summary>
    public async Task<IReadOnlyList<AuditRecord>> ReadAsync(Nomination nomination, Actor actor, CancellationToken cancellationToken)
    {
        List<AuditRecord> records = [];
        foreach (ChainSubject chain in await _chains.SessionsAsync(nomination.Issuer, nomination.Id, cancellationToken))
        {
            string session = chain.Id.Split(':')[0];
            if (await _commissions.FindAsync(session, cancellationToken) is { Value: var found } && await SeesAsync(found, nomination.Id, actor, cancellationToken))
            {
                records.AddRange(await trail.OfDossierAsync(session, nomination.Id, cancellationToken));
            }
        }

        return records;
    }

    private async Task<bool> SeesAsync(CommissionSession session, string nomination, Actor actor, CancellationToken cancellationToken)
    {
        Participation part = Participation.Of(session, actor);
        return part.Sees
            && (part.Seat is not { } seat
                || (await _commissions.FindDossierAsync(session.Id, nomination, cancellationToken) is { Value: var item } ? !item.Excludes(seat.Id) : part.Manages));
    }
}
