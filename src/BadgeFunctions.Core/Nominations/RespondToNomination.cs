using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Pathways;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Nominations;

/// <summary>The nominee's answer to a nomination by somebody else: no commission sees it before.</summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="catalogue">The badges.</param>
/// <param name="prerequisites">What must be held before.</param>
/// <param name="time">The clock.</param>
public sealed class RespondToNomination(
    IDocuments documents, NominationQueries queries, ICatalogue catalogue, Prerequisites prerequisites, TimeProvider time)
{
    /// <summary>
    /// Agrees or declines. Answering the same again changes nothing. Agreeing to a badge whose prerequisites the nominee
    /// does not hold yet changes nothing either: the question stays open, so that they can come back with what is missing.
    /// </summary>
    /// <returns>The nomination as it now stands, or <see langword="null"/> when there is none.</returns>
    public async Task<Nomination?> ExecuteAsync(string id, bool agrees, CancellationToken cancellationToken)
    {
        while (await queries.FindAsync(id, cancellationToken) is { } found)
        {
            Nomination before = found.Value;
            if (before.Status != NominationStatus.AwaitingConsent)
            {
                return before;
            }

            if ((await catalogue.CurrentAsync(cancellationToken)).FindBadge(before.Badge) is not { } badge)
            {
                return null;
            }

            if (agrees && await prerequisites.MissingAsync(badge, before.Nominee.Key, cancellationToken) is not null)
            {
                return before;
            }

            DateTimeOffset now = time.GetUtcNow();
            Nomination after = agrees
                ? NominationProgress.Advance(before with { ConsentedAt = now }, badge)
                : before with { Status = NominationStatus.Declined };
            Act act = new(AuditWho.Nominee, agrees ? NominationAct.ConsentGiven : NominationAct.ConsentRefused, now);
            DocumentSave save = NominationChange.Save(before, after, found.ETag, act);
            save = agrees
                ? NominationProgress.Announce(save, after)
                : await NominationPlace.ReleaseAsync(documents, save, before, cancellationToken);
            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                return after;
            }
        }

        return null;
    }
}
