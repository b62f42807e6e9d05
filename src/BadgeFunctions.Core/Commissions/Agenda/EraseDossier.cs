using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Audit.Checking;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Voting;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Commissions.Agenda;

/// <summary>
/// Removes what sessions wrote about somebody who is erased: opinions on their evidence, what they were told, and the details
/// of the chain. How votes fell stays, and so do minutes that are sealed: they are a record.
/// </summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="catalogue">The badges.</param>
/// <param name="queries">How sessions are read.</param>
/// <param name="time">The clock.</param>
public sealed class EraseDossier(IDocuments documents, ICatalogue catalogue, CommissionQueries queries, TimeProvider time)
{
    private readonly DossierChains _chains = new(documents, catalogue);

    /// <summary>Removes it from every session that had the nomination on its agenda.</summary>
    internal async Task ExecuteAsync(Nomination nomination, Actor actor, CancellationToken cancellationToken)
    {
        foreach (ChainSubject chain in await _chains.SessionsAsync(nomination.Issuer, nomination.Id, cancellationToken))
        {
            if (await queries.FindAsync(chain.Id.Split(':')[0], cancellationToken) is { Value: var session })
            {
                await EraseAsync(session, nomination.Id, actor, cancellationToken);
            }
        }
    }

    private async Task EraseAsync(CommissionSession session, string nomination, Actor actor, CancellationToken cancellationToken)
    {
        string partition = CommissionPartition.Of(session.Issuer);
        string subject = CommissionPartition.Chain(session.Id, nomination);
        await AuditErasure.ClearAsync(documents, partition, subject, cancellationToken);
        while (await queries.FindDossierAsync(session.Id, nomination, cancellationToken) is { } found)
        {
            DocumentSave save = new(partition);
            AuditHead head = AuditChain.Append(
                save, subject, found.Value.Audit, new AuditEvent(time.GetUtcNow(), AuditWho.Of(actor), NominationAct.Erased));
            save.Replace(
                CommissionPartition.Dossier(session.Id, nomination), WithoutWords(found.Value) with { Audit = head }, found.ETag, CoreJson.Default.AgendaItem);
            foreach (MemberOpinions opinions in await queries.OpinionsAsync(session, nomination, cancellationToken))
            {
                save.Delete(CommissionPartition.Opinion(session.Id, nomination, opinions.Seat));
            }

            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                return;
            }
        }
    }

    private static AgendaItem WithoutWords(AgendaItem item) => item with
    {
        SecretWish = null,
        Ballot = item.Ballot is { } ballot ? ballot with { SecretReason = null } : null,
        Judgements = [.. item.Judgements.Select(one => one with { Reason = null })],
        Outcome = item.Outcome is { } outcome
            ? new Outcome { Kind = outcome.Kind, At = outcome.At, Tally = outcome.Tally, SettledByChair = outcome.SettledByChair }
            : null,
        Message = null,
    };
}
