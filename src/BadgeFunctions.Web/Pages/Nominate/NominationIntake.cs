using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Nominate;

/// <summary>Sends a form that was read to the work, or says what has to be corrected.</summary>
/// <param name="submit">Takes nominations in.</param>
/// <param name="uploads">Removes files that turned out not to be needed.</param>
/// <param name="time">The clock.</param>
internal sealed class NominationIntake(SubmitNomination submit, EvidenceUploads uploads, TimeProvider time)
{
    /// <summary>Takes a form in.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="badge">The badge asked for.</param>
    /// <param name="problems">What is already known to be wrong; all that is wrong is in it afterwards.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The nomination, or <see langword="null"/> when something has to be corrected.</returns>
    public async Task<Nomination?> TakeAsync(NominationForm form, Badge badge, List<FieldProblem> problems, CancellationToken cancellationToken)
    {
        CheckPage(form, badge, problems);
        NominationDraft draft = form.Complete();
        if (problems.Count > 0)
        {
            // Everything that is wrong is told at once.
            DateOnly today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
            Report(problems, NominationValidator.Validate(draft, _ => true, today).Problems);
            return null;
        }

        SubmissionContext context = new(NominationOrigin.Form, Texts.Current.Language, form.Key);
        SubmissionResult result = await submit.ExecuteAsync(draft, context, cancellationToken);
        if (result.KeyReused)
        {
            problems.Add(NominationLabels.Describe(NominationForm.WhoField, Texts.Current["nominate.key-reused"], Texts.Current));
        }

        Report(problems, result.Problems);
        if (result.Nomination is { } nomination)
        {
            // Of a form that was sent twice, the first one's files are kept.
            IEnumerable<EvidenceFile> files = form.Evidence.Select(row => row.File).OfType<EvidenceFile>();
            await uploads.DiscardAsync(files.Where(file => !nomination.Evidence.Any(piece => piece.File?.Path == file.Path)), cancellationToken);
        }

        return result.Nomination;
    }

    private static void CheckPage(NominationForm form, Badge badge, List<FieldProblem> problems)
    {
        Texts texts = Texts.Current;
        if (form.Who is not (NominationForm.Self or NominationForm.Colleague))
        {
            problems.Insert(0, NominationLabels.Describe(NominationForm.WhoField, texts["nominate.who-required"], texts));
        }

        if (form.Who == NominationForm.Colleague && string.IsNullOrWhiteSpace(form.Draft.NominatedBy))
        {
            problems.Insert(0, NominationLabels.Describe(new Problem(NominationFields.NominatedBy, ProblemCodes.Required), texts));
        }

        if (badge.GuardianConsent && string.IsNullOrWhiteSpace(form.Draft.Guardian))
        {
            problems.Add(NominationLabels.Describe(new Problem(NominationFields.Guardian, ProblemCodes.Required), texts));
        }

        if (!string.IsNullOrEmpty(form.Honeypot))
        {
            problems.Insert(0, NominationLabels.Describe(NominationForm.HoneypotField, texts["nominate.honeypot-error"], texts));
        }

        if (!UnguessableId.IsWellFormed(form.Key))
        {
            problems.Insert(0, NominationLabels.Describe(NominationForm.WhoField, texts["nominate.key-reused"], texts));
        }
    }

    private static void Report(List<FieldProblem> problems, IReadOnlyList<Problem> found) =>
        problems.AddRange(found.Select(problem => NominationLabels.Describe(problem, Texts.Current)));
}
