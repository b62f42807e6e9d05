using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Review;

/// <summary>Tells what is wrong with a decision by the form's own fields.</summary>
internal static class DecisionProblems
{
    /// <summary>What can be told before the work is asked.</summary>
    public static List<FieldProblem> Of(DecisionForm form, Texts texts)
    {
        List<FieldProblem> problems = [];
        for (int i = 0; i < form.Opinions.Count; i++)
        {
            if (form.Opinions[i].Answer is not (DecisionForm.Yes or DecisionForm.No) && !string.IsNullOrWhiteSpace(form.Opinions[i].Reason))
            {
                problems.Add(new FieldProblem(DecisionForm.AnswerField(i), PieceLabel(i, texts), texts["dossier.judge-required"]));
            }
        }

        if (form.Chosen is null)
        {
            problems.Add(new FieldProblem(DecisionForm.OutcomeField, null, texts["dossier.outcome-required"]));
        }

        return problems;
    }

    /// <summary>What the work found. It counts the opinions that were given; the form counts the pieces.</summary>
    public static IEnumerable<FieldProblem> Of(DecisionForm form, IReadOnlyList<Problem> found, Texts texts)
    {
        int[] places = [.. form.Judged().Select(judged => judged.Index)];
        return found.Select(problem => Describe(problem, places, texts));
    }

    private static FieldProblem Describe(Problem problem, int[] places, Texts texts)
    {
        string message = ProblemText.Describe(problem, texts.Culture);
        if (problem.Field.Split('[', ']') is [_, var number, ".reason"] && int.TryParse(number, out int opinion) && opinion < places.Length)
        {
            return new FieldProblem(DecisionForm.WhyField(places[opinion]), PieceLabel(places[opinion], texts), message);
        }

        return problem.Field switch
        {
            DecisionForm.ReasonField => new FieldProblem(problem.Field, texts["dossier.decision-reason"], message),
            DecisionForm.RecommendationField => new FieldProblem(problem.Field, texts["bag.decision-recommendation"], message),
            DecisionForm.ResourceNameField => new FieldProblem(problem.Field, texts["bag.decision-resource-name"], message),
            DecisionForm.ResourceContactField => new FieldProblem(problem.Field, texts["bag.decision-resource-contact"], message),
            _ => new FieldProblem(DecisionForm.OutcomeField, texts["dossier.outcome"], message),
        };
    }

    private static string PieceLabel(int index, Texts texts) => texts.Format("evidence.piece", index + 1);
}
