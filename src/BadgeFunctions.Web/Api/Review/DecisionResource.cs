using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Web.Api.Review;

/// <summary>What was decided.</summary>
/// <param name="Outcome">Approved, refused or deferred.</param>
/// <param name="Reason">What the applicant is told.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Recommendation">What would make the next attempt succeed; told to the applicant.</param>
/// <param name="ResourcePerson">Who can help; told to the applicant.</param>
/// <param name="By">The reviewer's name of record. Reviewers only.</param>
public sealed record DecisionResource(
    DecisionOutcome Outcome, string? Reason, DateTimeOffset At, string? Recommendation, ResourcePerson? ResourcePerson, string? By)
{
    internal static DecisionResource Of(Decision decision, bool namesReviewer) => new(
        decision.Outcome, decision.Reason, decision.At, decision.Recommendation, decision.ResourcePerson, namesReviewer ? decision.By : null);
}
