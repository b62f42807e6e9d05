using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Nominations;

/// <summary>
/// Somebody showed that they read the sender's address: the nomination counts as sent from now on, and those concerned
/// hear of it. Before, nobody else was bothered.
/// </summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="catalogue">The badges.</param>
/// <param name="time">The clock.</param>
public sealed class ProveAddress(IDocuments documents, NominationQueries queries, ICatalogue catalogue, TimeProvider time)
{
    /// <summary>Sends the nomination on its way. Proving again changes nothing.</summary>
    /// <returns>What became of it, or <see langword="null"/> when there is no such nomination or its badge is gone.</returns>
    public async Task<ProofResult?> ExecuteAsync(string id, CancellationToken cancellationToken)
    {
        while (await queries.FindAsync(id, cancellationToken) is { } found)
        {
            Nomination before = found.Value;
            if (before.Status != NominationStatus.AwaitingProof)
            {
                return new ProofResult(before);
            }

            if (await NominationPlace.HolderAsync(documents, before.Badge, before.Nominee.Key, cancellationToken) is { } holder
                && await queries.FindAsync(holder, cancellationToken) is { } earlier)
            {
                return new ProofResult(before, earlier.Value);
            }

            if ((await catalogue.CurrentAsync(cancellationToken)).FindBadge(before.Badge) is not { } badge)
            {
                return null;
            }

            // The time that the others have to answer begins now.
            DateTimeOffset now = time.GetUtcNow();
            Nomination after = NominationProgress.Advance(before with { ProvedAt = now, SubmittedAt = now }, badge);
            Act act = new(before.NominatedBy is null ? AuditWho.Nominee : AuditWho.Nominator, NominationAct.AddressProved, now);
            DocumentSave save = NominationPlace.Take(NominationChange.Save(before, after, found.ETag, act), after)
                .Send(Notification.Message(NotificationKind.Acknowledgement, after.Id));
            if ((await documents.SaveAsync(NominationProgress.Announce(save, after), cancellationToken)).Saved)
            {
                return new ProofResult(after);
            }
        }

        return null;
    }
}
