using BadgeFunctions.Core.Commissions.Sittings;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Review;

namespace BadgeFunctions.Core.Commissions.Agenda;

/// <summary>What an outcome must hold to be fair to the applicant, and of use.</summary>
public static class OutcomeRules
{
    /// <summary>Whether an outcome says all that its applicant must be told.</summary>
    public static bool IsComplete(Outcome outcome) => outcome.Kind switch
    {
        OutcomeKind.Award => outcome.Strengths is not null,
        OutcomeKind.Refuse => outcome is { Strengths: not null, Reason: not null, Recommendation: not null, ResourcePerson: not null },
        OutcomeKind.Defer => outcome.Reason is not null,
        OutcomeKind.AskApplicant => outcome is { Question: not null, Until: not null },
        _ => outcome is { Question: not null, Until: not null, Piece: not null },
    };

    /// <summary>The choices that a dossier leaves: what was voted stands, and nobody awards or refuses without a vote.</summary>
    public static IReadOnlyList<string> Choices(AgendaItem item) => item switch
    {
        { Stage: DossierStage.Tied } => [],
        { Stage: DossierStage.Decided, Outcome.Kind: OutcomeKind.Award or OutcomeKind.Refuse } => [OutcomeNames.Of(item.Outcome!.Kind)],
        _ => ["defer", OutcomeDraft.Remote, "ask-applicant", "ask-witness"],
    };

    /// <summary>What is wrong with a draft.</summary>
    internal static IReadOnlyList<Problem> Check(SittingDossier dossier, OutcomeDraft draft, DateOnly today)
    {
        List<Problem> problems = [];
        if (draft.Choice is null || !Choices(dossier.Item).Contains(draft.Choice))
        {
            problems.Add(new Problem("choice", draft.Choice is null ? ProblemCodes.Required : ProblemCodes.Unknown));
        }

        string[] required = draft.Choice switch
        {
            "award" => ["strengths"],
            "refuse" => ["strengths", "reason", "recommendation", "resourceName"],
            "defer" => ["reason"],
            OutcomeDraft.Remote => ["until"],
            "ask-applicant" => ["question", "until"],
            "ask-witness" => ["piece", "question", "until"],
            _ => [],
        };
        foreach ((string field, string? typed, int limit) in Fields(draft))
        {
            if (required.Contains(field) && string.IsNullOrWhiteSpace(typed))
            {
                problems.Add(new Problem(field, ProblemCodes.Required));
            }
            else if (typed?.Length > limit)
            {
                problems.Add(new Problem(field, ProblemCodes.TooLong, limit));
            }
        }

        if (required.Contains("until") && !string.IsNullOrWhiteSpace(draft.Until) && (draft.Day is not { } day || day <= today))
        {
            problems.Add(new Problem("until", draft.Day is null ? ProblemCodes.Date : ProblemCodes.DayPast));
        }

        if (draft.Choice == "ask-witness" && !string.IsNullOrWhiteSpace(draft.Piece)
            && dossier.Nomination?.Evidence.Any(piece => piece.Id == draft.Piece && piece.Testimony is not null) != true)
        {
            problems.Add(new Problem("piece", ProblemCodes.Unknown));
        }

        if (dossier.Nomination is { } nomination && Names(draft.GoodPractice, nomination.Nominee))
        {
            problems.Add(new Problem("goodPractice", ProblemCodes.NamesApplicant));
        }

        return problems;
    }

    private static (string Field, string? Typed, int Limit)[] Fields(OutcomeDraft draft) =>
    [
        ("strengths", draft.Strengths, DecideNomination.MaximumReason),
        ("reason", draft.Reason, DecideNomination.MaximumReason),
        ("recommendation", draft.Recommendation, DecideNomination.MaximumReason),
        ("resourceName", draft.ResourceName, NominationLimits.Name),
        ("resourceContact", draft.ResourceContact, DecideNomination.MaximumContact),
        ("piece", draft.Piece, DecideNomination.MaximumContact),
        ("question", draft.Question, DecideNomination.MaximumReason),
        ("until", draft.Until, DecideNomination.MaximumContact),
        ("goodPractice", draft.GoodPractice, DecideNomination.MaximumReason),
    ];

    private static bool Names(string? text, Person person) => text is not null
        && person.FamilyName.Length > 1 && text.Contains(person.FamilyName, StringComparison.CurrentCultureIgnoreCase);
}
