using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Nominations;

/// <summary>The answer of the guardian of a nominee under age: nobody decides before.</summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="catalogue">The badges.</param>
/// <param name="time">The clock.</param>
public sealed class RespondAsGuardian(IDocuments documents, NominationQueries queries, ICatalogue catalogue, TimeProvider time)
{
    /// <summary>Agrees, or refuses: then it ends as when the nominee declines. Answering the same again changes nothing.</summary>
    /// <returns>The nomination as it now stands, or <see langword="null"/> when there is none or its badge is gone.</returns>
    public async Task<Nomination?> ExecuteAsync(string id, bool agrees, CancellationToken cancellationToken)
    {
        while (await queries.FindAsync(id, cancellationToken) is { } found)
        {
            Nomination before = found.Value;
            if (before.Status != NominationStatus.AwaitingGuardian)
            {
                return before;
            }

            if ((await catalogue.CurrentAsync(cancellationToken)).FindBadge(before.Badge) is not { } badge)
            {
                return null;
            }

            DateTimeOffset now = time.GetUtcNow();
            Nomination after = agrees
                ? NominationProgress.Advance(before with { GuardianConsentedAt = now }, badge)
                : before with { Status = NominationStatus.Declined };
            Act act = new(AuditWho.Guardian, agrees ? NominationAct.GuardianAgreed : NominationAct.GuardianRefused, now);
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
