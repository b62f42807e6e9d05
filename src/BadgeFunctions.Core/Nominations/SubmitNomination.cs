using System.Globalization;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations.Submission;
using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Nominations;

/// <summary>Takes a draft in: checks it, keeps a person's requests for one badge to one, and tells the people concerned.</summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="catalogue">The badges that can be asked for.</param>
/// <param name="rules">What may be asked for.</param>
/// <param name="pupils">Knows whom a code stands for.</param>
/// <param name="uploads">Knows the files that came with it.</param>
/// <param name="time">The clock.</param>
public sealed class SubmitNomination(
    IDocuments documents, ICatalogue catalogue, SubmissionRules rules, PupilNominees pupils, UploadLedger uploads, TimeProvider time)
{
    /// <summary>Makes a nomination durable, or says what is wrong and changes nothing.</summary>
    public async Task<SubmissionResult> ExecuteAsync(NominationDraft draft, SubmissionContext context, CancellationToken cancellationToken)
    {
        CatalogueSnapshot badges = await catalogue.CurrentAsync(cancellationToken);
        DateTimeOffset now = time.GetUtcNow();
        ValidationOutcome outcome = NominationValidator.Validate(
            draft, id => badges.FindBadge(id) is not null, LatestToday.At(now), badges.FindBadge((draft.Badge ?? string.Empty).Trim())?.Skills);
        if (outcome.Nomination is not { } typed)
        {
            return SubmissionResult.Rejected(outcome.Problems);
        }

        Badge badge = badges.FindBadge(typed.Badge)!;
        if (await pupils.ResolveAsync(typed, badge, cancellationToken) is not { } valid)
        {
            return SubmissionResult.Rejected([new Problem(NominationFields.PupilCode, ProblemCodes.PupilCode)]);
        }

        string partition = NominationPartition.Of(valid.Badge);
        string? request = context.IdempotencyKey is null ? null : TextHash.Of(DraftFingerprint.Text(valid));
        if (request is not null && await FindReceiptAsync(partition, context.IdempotencyKey!, request, cancellationToken) is { } repeated)
        {
            return repeated;
        }

        if (await rules.CheckAsync(valid, badge, context, CallSchedule.Today(now), cancellationToken) is { } refusal)
        {
            return await RemindAsync(partition, refusal, now, cancellationToken);
        }

        Nomination nomination = NominationProgress.Advance(Create(valid, badge, context, now), badge);
        await uploads.AssignAsync(nomination, cancellationToken);
        SaveResult saved = await documents.SaveAsync(Save(nomination, context, request), cancellationToken);
        if (saved.Saved)
        {
            await uploads.SettleAsync(nomination, cancellationToken);
            return SubmissionResult.Accepted(nomination);
        }

        // Another request was quicker: the same one, repeated, or one for the same person.
        if (request is not null && await FindReceiptAsync(partition, context.IdempotencyKey!, request, cancellationToken) is { } raced)
        {
            return raced;
        }

        return await NominationPlace.HolderAsync(documents, nomination.Badge, nomination.Nominee.Key, cancellationToken) is { } holder
            ? SubmissionResult.Duplicate(holder)
            : await ExecuteAsync(draft, context, cancellationToken);
    }

    // Once a day at most, however often somebody's address is typed.
    private async Task<SubmissionResult> RemindAsync(
        string partition, SubmissionResult refusal, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (refusal is { Existing: { } existing, Problems: [{ Code: ProblemCodes.DuplicateOwn }] })
        {
            string day = now.UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
            await documents.SaveAsync(
                new DocumentSave(partition).Send(Notification.Message(NotificationKind.AlreadyAsked, existing, day)), cancellationToken);
        }

        return refusal;
    }

    private static Nomination Create(ValidNomination valid, Badge badge, SubmissionContext context, DateTimeOffset now) => new()
    {
        Id = NominationId.New(badge.Id),
        Badge = badge.Id,
        Issuer = badge.Issuer,
        Nominee = valid.Nominee,
        Function = valid.Function,
        Workplace = valid.Workplace,
        Reason = valid.Reason,
        Evidence = valid.Evidence,
        NominatedBy = valid.NominatedBy,
        Guardian = badge.GuardianConsent ? valid.Guardian : null,
        Origin = context.Origin,
        Language = context.Language,
        SubmittedAt = now,
        ProvedAt = context.AddressProved || context.Origin != NominationOrigin.Form ? now : null,
        Status = NominationStatus.Draft,
        AwardId = UnguessableId.New(),
    };

    private static DocumentSave Save(Nomination nomination, SubmissionContext context, string? request)
    {
        DocumentSave save = NominationChange.Insert(nomination, ActOf(nomination, context));
        if (request is not null)
        {
            string key = context.IdempotencyKey!;
            save.Insert(NominationPartition.Receipt(key), new NominationReceipt(nomination.Id, request), CoreJson.Default.NominationReceipt)
                .Put(NominationPartition.ReceiptTime(nomination.SubmittedAt, key), new NominationClaim(nomination.Id), CoreJson.Default.NominationClaim);
        }

        bool isProved = nomination.Status != NominationStatus.AwaitingProof;
        if (isProved)
        {
            NominationPlace.Take(save, nomination);
        }

        // An operator's import is not a reason to write to hundreds of people who sent nothing themselves.
        if (nomination.Origin == NominationOrigin.Form)
        {
            if (isProved)
            {
                save.Send(Notification.Message(NotificationKind.Acknowledgement, nomination.Id));
            }

            NominationProgress.Announce(save, nomination);
        }

        return save;
    }

    private static Act ActOf(Nomination nomination, SubmissionContext context)
    {
        string action = context.Origin == NominationOrigin.Import ? NominationAct.Imported : NominationAct.Submitted;
        return context.Actor is { } actor ? Act.Of(actor, action, nomination.SubmittedAt)
            : context.Origin == NominationOrigin.Import ? Act.OfSystem(action, nomination.SubmittedAt)
            : new Act(nomination.NominatedBy is null ? AuditWho.Nominee : AuditWho.Nominator, action, nomination.SubmittedAt);
    }

    private async Task<SubmissionResult?> FindReceiptAsync(string partition, string key, string request, CancellationToken cancellationToken)
    {
        Document<NominationReceipt>? receipt = await documents.FindAsync(
            new DocumentKey(partition, NominationPartition.Receipt(key)), CoreJson.Default.NominationReceipt, cancellationToken);
        if (receipt is null)
        {
            return null;
        }

        if (!string.Equals(receipt.Value.Request, request, StringComparison.Ordinal))
        {
            return SubmissionResult.ReusedKey;
        }

        Document<Nomination>? earlier = await documents.FindAsync(
            new DocumentKey(partition, NominationPartition.Nomination(receipt.Value.Nomination)), CoreJson.Default.Nomination, cancellationToken);
        // A nomination that was erased cannot be answered with, and its key makes no other one.
        return earlier is null ? SubmissionResult.ReusedKey : SubmissionResult.Accepted(earlier.Value);
    }
}
