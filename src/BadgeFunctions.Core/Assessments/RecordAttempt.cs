using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Classes;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Assessments;

/// <summary>Records an attempt that an assessor watched. A success is approved at once, and issuance follows by itself.</summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="assessments">How far pupils have come.</param>
/// <param name="classes">The classes.</param>
/// <param name="time">The clock.</param>
public sealed class RecordAttempt(IDocuments documents, AssessmentQueries assessments, ClassQueries classes, TimeProvider time)
{
    /// <summary>The longest note, in characters.</summary>
    public const int MaximumNote = 500;

    /// <summary>The field of the note.</summary>
    public const string NoteField = "note";

    /// <summary>Records an attempt once, or says why it cannot be and changes nothing.</summary>
    public async Task<AttemptResult> ExecuteAsync(AttemptReport report, Actor actor, CancellationToken cancellationToken)
    {
        if (await assessments.FindBadgeAsync(report.Badge, actor, cancellationToken) is not { } badge
            || (await classes.FindAsync(report.Class, actor, cancellationToken))?.Find(report.Pupil) is not { } pupil
            || !UnguessableId.IsWellFormed(report.Key))
        {
            return AttemptResult.NotFound;
        }

        FieldReader fields = new();
        string? note = fields.Paragraphs(NoteField, report.Note, MaximumNote);
        if (fields.Problems.Count > 0)
        {
            return new AttemptResult(AttemptStatus.Invalid, null, fields.Problems);
        }

        while (true)
        {
            Document<Nomination>? dossier = await assessments.FindDossierAsync(pupil, badge.Id, cancellationToken);
            DateTimeOffset now = time.GetUtcNow();
            if (await RefuseAsync(report, badge, dossier?.Value, now, cancellationToken) is { } refusal)
            {
                return refusal;
            }

            Decision decision = new(report.Achieved ? DecisionOutcome.Approved : DecisionOutcome.Refused, note, actor.Name, now);
            Nomination after = dossier is null
                ? AttemptDossier.Begin(pupil, badge, decision, report.Language)
                : AttemptDossier.Continue(dossier.Value, decision);
            Act act = Act.Of(actor, NominationAct.AttemptRecorded, now);
            DocumentSave save = dossier is null ? Insert(after, act) : NominationChange.Save(dossier.Value, after, dossier.ETag, act);
            NominationProgress.Announce(save, after);
            AddReceipt(save, report, after, now);
            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                return AttemptResult.Of(AttemptStatus.Recorded, after);
            }
        }
    }

    private async Task<AttemptResult?> RefuseAsync(
        AttemptReport report, Badge badge, Nomination? dossier, DateTimeOffset now, CancellationToken cancellationToken)
    {
        DocumentKey receipt = new(NominationPartition.Of(badge.Id), NominationPartition.Receipt(report.Key));
        if (await documents.FindAsync(receipt, CoreJson.Default.NominationReceipt, cancellationToken) is { } repeated)
        {
            bool same = repeated.Value == Receipt(report, dossier?.Id ?? string.Empty);
            return AttemptResult.Of(same ? AttemptStatus.Recorded : AttemptStatus.Changed, dossier);
        }

        Progress progress = new(dossier);
        return progress switch
        {
            _ when progress.IsAchieved => AttemptResult.Of(AttemptStatus.AlreadyAchieved, dossier),
            _ when progress.Count != report.Seen => AttemptResult.Of(AttemptStatus.Changed, dossier),
            _ when RetryRule.OpensAt(badge, progress, now) is not null => AttemptResult.Of(AttemptStatus.TooSoon, dossier),
            _ => null,
        };
    }

    private static DocumentSave Insert(Nomination nomination, Act act) => NominationChange.Insert(nomination, act)
        .Insert(NominationPartition.Claim(nomination.Nominee.Key), new NominationClaim(nomination.Id), CoreJson.Default.NominationClaim);

    private static void AddReceipt(DocumentSave save, AttemptReport report, Nomination nomination, DateTimeOffset now) => save
        .Insert(NominationPartition.Receipt(report.Key), Receipt(report, nomination.Id), CoreJson.Default.NominationReceipt)
        .Put(NominationPartition.ReceiptTime(now, report.Key), new NominationClaim(nomination.Id), CoreJson.Default.NominationClaim);

    // The pupil and the outcome make two reports under one key the same report.
    private static NominationReceipt Receipt(AttemptReport report, string nomination) =>
        new(nomination, TextHash.Of($"{report.Pupil}:{report.Achieved}"));
}
