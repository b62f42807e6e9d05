using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Nominations;

/// <summary>
/// Takes a nomination back, as its nominee may at any time before it is decided: reviewers see it no more, and the person
/// may ask anew. What it holds is kept until its retention date.
/// </summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="time">The clock.</param>
public sealed class WithdrawNomination(IDocuments documents, NominationQueries queries, TimeProvider time)
{
    /// <summary>Whether a nomination of a status can still be taken back.</summary>
    public static bool IsPossible(NominationStatus status) => status
        is NominationStatus.Draft or NominationStatus.AwaitingProof or NominationStatus.AwaitingConsent
        or NominationStatus.AwaitingGuardian or NominationStatus.Submitted or NominationStatus.Deferred;

    /// <summary>Takes it back. Where that is not possible any more, or was done before, nothing changes.</summary>
    /// <returns>The nomination as it now stands, or <see langword="null"/> when there is none.</returns>
    public async Task<Nomination?> ExecuteAsync(string id, CancellationToken cancellationToken)
    {
        while (await queries.FindAsync(id, cancellationToken) is { } found)
        {
            Nomination before = found.Value;
            if (!IsPossible(before.Status))
            {
                return before;
            }

            Nomination after = before with { Status = NominationStatus.Withdrawn };
            Act act = new(AuditWho.Nominee, NominationAct.Withdrawn, time.GetUtcNow());
            DocumentSave save = NominationChange.Save(before, after, found.ETag, act).Delete(NominationPartition.Reminder(before));
            await NominationPlace.ReleaseAsync(documents, save, before, cancellationToken);
            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                return after;
            }
        }

        return null;
    }
}
