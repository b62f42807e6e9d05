using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations.Submission;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Pathways;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Nominations.Bags;

/// <summary>
/// Sends a bag, for the first time or again: from here on it is a nomination like any other. Whoever sends it has its
/// link, which came by mail: the address is proved.
/// </summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="catalogue">The badges that can be asked for.</param>
/// <param name="prerequisites">What must be held before.</param>
/// <param name="time">The clock.</param>
public sealed class SubmitBag(
    IDocuments documents, NominationQueries queries, ICatalogue catalogue, Prerequisites prerequisites, TimeProvider time)
{
    /// <summary>Sends a bag, or says what is wrong and changes nothing.</summary>
    public async Task<BagResult> ExecuteAsync(string id, CancellationToken cancellationToken)
    {
        CatalogueSnapshot badges = await catalogue.CurrentAsync(cancellationToken);
        while (await queries.FindAsync(id, cancellationToken) is { Value.Status: NominationStatus.Draft } found)
        {
            Nomination before = found.Value;
            DateTimeOffset now = time.GetUtcNow();
            Badge? badge = badges.FindBadge(before.Badge);
            ValidationOutcome outcome = NominationValidator.Validate(DraftOf(before), _ => badge is not null, LatestToday.At(now));
            IReadOnlyList<Problem> problems = [.. outcome.Problems, .. CheckBadge(before, badge, now)];
            if (outcome.Nomination is not { } valid || badge is null || problems.Count > 0)
            {
                return new BagResult(before, problems);
            }

            if (await prerequisites.ProblemAsync(badge, before.Nominee.Key, cancellationToken) is { } missing)
            {
                return new BagResult(before, [missing]);
            }

            string? holder = await NominationPlace.HolderAsync(documents, before.Badge, before.Nominee.Key, cancellationToken);
            if (holder is not null && holder != id)
            {
                return new BagResult(before, [new Problem(NominationFields.Email, ProblemCodes.Duplicate)]);
            }

            Nomination after = NominationProgress.Advance(Sent(before, valid, now), badge);
            DocumentSave save = Save(before, after, found.ETag);
            if (holder is null)
            {
                NominationPlace.Take(save, after);
            }
            else if (NominationPartition.LookAlike(before) is var named && named != NominationPartition.LookAlike(after))
            {
                save.Delete(named).Put(NominationPartition.LookAlike(after), new NominationClaim(id), CoreJson.Default.NominationClaim);
            }

            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                return BagResult.Done(after);
            }
        }

        return BagResult.Closed;
    }

    private static IEnumerable<Problem> CheckBadge(Nomination bag, Badge? badge, DateTimeOffset now)
    {
        if (badge is null)
        {
            yield break;
        }

        if (SubmissionRules.CheckBadge(badge, CallSchedule.Today(now)) is { } problem)
        {
            yield return problem;
        }

        if (badge.GuardianConsent && string.IsNullOrEmpty(bag.Guardian))
        {
            yield return new Problem(NominationFields.Guardian, ProblemCodes.Required);
        }
    }

    private static DocumentSave Save(Nomination before, Nomination after, string etag) => NominationProgress.Announce(
        NominationChange.Save(before, after, etag, new Act(AuditWho.Nominee, NominationAct.DraftSent, after.SubmittedAt) { Telling = Telling.Everything })
            .Send(Notification.Message(NotificationKind.BagSent, after.Id, NominationPartition.Moment(after.SubmittedAt))),
        after);

    private static Nomination Sent(Nomination bag, ValidNomination valid, DateTimeOffset now) => bag with
    {
        Nominee = valid.Nominee with { Code = bag.Nominee.Code },
        Function = valid.Function,
        Workplace = valid.Workplace,
        Reason = valid.Reason,
        Guardian = valid.Guardian,
        SubmittedAt = now,
        ProvedAt = bag.ProvedAt ?? now,
        ChangedAt = null,
        RemindedAt = null,
        Decision = null,
    };

    // Each piece was checked when it was put in.
    private static NominationDraft DraftOf(Nomination bag) => new()
    {
        Badge = bag.Badge,
        FamilyName = bag.Nominee.FamilyName,
        GivenName = bag.Nominee.GivenName,
        Email = bag.Nominee.Email,
        Function = bag.Function,
        WorkplaceName = bag.Workplace?.Name,
        WorkplaceTown = bag.Workplace?.Town,
        WorkplaceUai = bag.Workplace?.Uai,
        Reason = bag.Reason,
        Guardian = bag.Guardian,
    };
}
