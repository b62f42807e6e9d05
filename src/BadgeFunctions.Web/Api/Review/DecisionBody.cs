using System.ComponentModel.DataAnnotations;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Review;
using BadgeFunctions.Web.Api.Reading;
using BadgeFunctions.Web.Hosting.Failures;

namespace BadgeFunctions.Web.Api.Review;

/// <summary>A decision as a program sends it.</summary>
/// <param name="Outcome">Approved, refused or deferred.</param>
/// <param name="Reason">Told to the applicant; needed unless approved.</param>
/// <param name="Evidence">An opinion on each piece that was looked at.</param>
/// <param name="Recommendation">What would make the next attempt succeed; told to the applicant.</param>
/// <param name="ResourcePerson">Who can help; told to the applicant.</param>
public sealed record DecisionBody(
    [property: Required] DecisionOutcome? Outcome,
    string? Reason,
    IReadOnlyList<OpinionBody?>? Evidence,
    string? Recommendation = null,
    ResourcePersonBody? ResourcePerson = null)
{
    internal Read<DecisionRequest> ToRequest()
    {
        List<Problem> problems = [];
        if (Outcome is not { } outcome || !Enum.IsDefined(outcome))
        {
            problems.Add(new Problem("outcome", Outcome is null ? ProblemCodes.Required : ProblemCodes.Unknown));
        }

        List<EvidenceOpinion> opinions = [];
        for (int i = 0; i < (Evidence?.Count ?? 0); i++)
        {
            if (Evidence![i] is { Id: { } id, Admissible: { } admissible } opinion)
            {
                opinions.Add(new EvidenceOpinion(id, admissible, opinion.Reason));
            }
            else
            {
                problems.Add(new Problem($"evidence[{i}].{(Evidence[i]?.Id is null ? "id" : "admissible")}", ProblemCodes.Required));
            }
        }

        return problems.Count > 0
            ? ProblemResult.Invalid(problems)
            : new DecisionRequest(Outcome!.Value, Reason, opinions, Recommendation, ResourcePerson?.ToPerson());
    }
}
