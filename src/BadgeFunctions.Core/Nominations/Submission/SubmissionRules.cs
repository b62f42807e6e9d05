using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Nominations.Submission;

/// <summary>
/// The one place where it is asked whether a nomination that reads well may be taken in: what its badge allows, and what
/// there is already for the same person. Nothing is stored before it agrees.
/// </summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="lookAlikes">Finds people of the same name.</param>
public sealed class SubmissionRules(IDocuments documents, LookAlikes lookAlikes)
{
    /// <summary>Why nobody may ask for a badge by the form on a day, or <see langword="null"/>.</summary>
    /// <param name="badge">The badge.</param>
    /// <param name="today">The day; see <see cref="CallSchedule.Today"/>.</param>
    public static Problem? CheckBadge(Badge badge, DateOnly today) => badge switch
    {
        { Archived: true } => CheckArchived(badge),
        { Approval: ApprovalPaths.Automatic or ApprovalPaths.Attendance } => new Problem(NominationFields.Badge, ProblemCodes.NotAskedFor),
        _ when !CallSchedule.IsOpen(badge, today) => new Problem(NominationFields.Badge, ProblemCodes.CallClosed, Day: CallSchedule.Next(badge, today)?.Opens),
        _ => null,
    };

    /// <summary>What forbids a nomination, or <see langword="null"/> when nothing does.</summary>
    /// <param name="nomination">What was sent.</param>
    /// <param name="badge">Its badge.</param>
    /// <param name="context">How it came in.</param>
    /// <param name="today">The day; see <see cref="CallSchedule.Today"/>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    internal async Task<SubmissionResult?> CheckAsync(
        ValidNomination nomination, Badge badge, SubmissionContext context, DateOnly today, CancellationToken cancellationToken)
    {
        // Calls and paths bind those who ask; whoever imports a list or has a token decides for whom a badge is.
        bool isVouchedFor = context.AddressProved || context.Origin != NominationOrigin.Form;
        Problem? closed = isVouchedFor ? CheckArchived(badge) : CheckBadge(badge, today);
        if (context.Origin != NominationOrigin.Form)
        {
            return closed is null ? null : SubmissionResult.Rejected([closed]);
        }

        Problem[] problems = [.. new[] { closed, CheckGuardian(nomination, badge) }.OfType<Problem>()];
        if (problems.Length > 0)
        {
            return SubmissionResult.Rejected(problems);
        }

        if (await NominationPlace.HolderAsync(documents, badge.Id, nomination.Nominee.Key, cancellationToken) is { } earlier)
        {
            // Who asks has yet to be proved: when the first request was made is told by mail, to the address itself.
            bool saysItIsTheirs = !isVouchedFor && nomination.NominatedBy is null;
            return SubmissionResult.Duplicate(earlier, saysItIsTheirs ? ProblemCodes.DuplicateOwn : ProblemCodes.Duplicate);
        }

        return !isVouchedFor && !nomination.OtherPerson && await HasLookAlikeAsync(nomination, cancellationToken)
            ? SubmissionResult.Rejected([new Problem(NominationFields.OtherPerson, ProblemCodes.LookAlike)])
            : null;
    }

    private static Problem? CheckArchived(Badge badge) => badge.Archived ? new Problem(NominationFields.Badge, ProblemCodes.Archived) : null;

    private static Problem? CheckGuardian(ValidNomination nomination, Badge badge) =>
        badge.GuardianConsent && nomination.Guardian is null ? new Problem(NominationFields.Guardian, ProblemCodes.Required) : null;

    private async Task<bool> HasLookAlikeAsync(ValidNomination nomination, CancellationToken cancellationToken)
    {
        IReadOnlyList<Nomination> found = await lookAlikes.FindAsync(nomination.Badge, nomination.Nominee, cancellationToken);
        return found.Any(other => other.Status
            is NominationStatus.AwaitingConsent or NominationStatus.AwaitingGuardian
            or NominationStatus.Submitted or NominationStatus.Deferred or NominationStatus.Approved);
    }
}
