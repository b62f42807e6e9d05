using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Review;

/// <summary>What a decision must hold to be fair to the applicant.</summary>
internal static class DecisionRules
{
    public static IReadOnlyList<Problem> Check(Nomination nomination, DecisionRequest request)
    {
        List<Problem> problems = [];
        if (request.Outcome != DecisionOutcome.Approved && string.IsNullOrWhiteSpace(request.Reason))
        {
            problems.Add(new Problem("reason", ProblemCodes.Required));
        }

        CheckLength(problems, "reason", request.Reason);
        CheckLength(problems, "recommendation", request.Recommendation);
        CheckResourcePerson(problems, request.ResourcePerson);
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < request.Evidence.Count; i++)
        {
            EvidenceOpinion opinion = request.Evidence[i];
            if (!nomination.Evidence.Any(piece => piece.Id == opinion.Id) || !seen.Add(opinion.Id))
            {
                problems.Add(new Problem(Field(i, "id"), ProblemCodes.Unknown));
            }

            if (!opinion.Admissible && string.IsNullOrWhiteSpace(opinion.Reason))
            {
                problems.Add(new Problem(Field(i, "reason"), ProblemCodes.Required));
            }

            CheckLength(problems, Field(i, "reason"), opinion.Reason);
        }

        if (request.Outcome == DecisionOutcome.Approved && nomination.Evidence.Count > 0 && AllInadmissible(nomination, request))
        {
            problems.Add(new Problem("outcome", ProblemCodes.NothingAdmissible));
        }

        return problems;
    }

    private static bool AllInadmissible(Nomination nomination, DecisionRequest request) =>
        nomination.Evidence.All(piece => request.Evidence.Any(opinion => opinion.Id == piece.Id && !opinion.Admissible));

    private static string Field(int index, string member) => $"evidence[{index}].{member}";

    private static void CheckResourcePerson(List<Problem> problems, ResourcePerson? person)
    {
        if (string.IsNullOrWhiteSpace(person?.Name) && !string.IsNullOrWhiteSpace(person?.Contact))
        {
            problems.Add(new Problem("resourcePerson.name", ProblemCodes.Required));
        }

        CheckLength(problems, "resourcePerson.name", person?.Name, NominationLimits.Name);
        CheckLength(problems, "resourcePerson.contact", person?.Contact, DecideNomination.MaximumContact);
    }

    private static void CheckLength(List<Problem> problems, string field, string? text, int limit = DecideNomination.MaximumReason)
    {
        if (text?.Length > limit)
        {
            problems.Add(new Problem(field, ProblemCodes.TooLong, limit));
        }
    }
}
