using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Nominations.Bags;

/// <summary>
/// The third answer of a nominee whom somebody else proposed: yes, and I complete it before it is sent. The nomination
/// becomes their bag with all that is in it, and keeps their place for the badge.
/// </summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="time">The clock.</param>
public sealed class AcceptIntoBag(IDocuments documents, NominationQueries queries, TimeProvider time)
{
    /// <summary>Opens the bag and mails its link. Answering again changes nothing.</summary>
    /// <returns>The nomination as it now stands, or <see langword="null"/> when there is none.</returns>
    public async Task<Nomination?> ExecuteAsync(string id, CancellationToken cancellationToken)
    {
        while (await queries.FindAsync(id, cancellationToken) is { } found)
        {
            Nomination before = found.Value;
            if (before.Status != NominationStatus.AwaitingConsent)
            {
                return before;
            }

            DateTimeOffset now = time.GetUtcNow();
            Nomination after = before with
            {
                Status = NominationStatus.Draft,
                ConsentedAt = now,
                ChangedAt = now,
                RemindedAt = null,
            };
            DocumentSave save = NominationChange.Save(before, after, found.ETag, new Act(AuditWho.Nominee, NominationAct.AcceptedIntoDraft, now))
                .Delete(NominationPartition.Reminder(before))
                .Send(BagMails.Link(id, now));
            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                return after;
            }
        }

        return null;
    }
}
