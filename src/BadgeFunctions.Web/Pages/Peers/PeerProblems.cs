using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Review;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Peers;

/// <summary>Tells what is wrong with a peer's answer by the form's own fields.</summary>
internal static class PeerProblems
{
    /// <summary>What can be told before the work is asked.</summary>
    public static List<FieldProblem> Of(PeerForm form, Texts texts)
    {
        List<FieldProblem> problems = [];
        for (int i = 0; i < form.Opinions.Count; i++)
        {
            if (form.Opinions[i].Answer is not (DecisionForm.Yes or DecisionForm.No) && !string.IsNullOrWhiteSpace(form.Opinions[i].Reason))
            {
                problems.Add(new FieldProblem(PeerForm.PieceField(i), texts.Format("peers.piece-label", i + 1), texts["peers.piece-required"]));
            }
        }

        if (form.Chosen is null)
        {
            problems.Add(new FieldProblem(PeerForm.AnswerField, null, texts["peers.answer-required"]));
        }

        return problems;
    }

    /// <summary>What the work found. It counts the opinions that were given; the form counts the pieces.</summary>
    public static IEnumerable<FieldProblem> Of(PeerForm form, IReadOnlyList<Problem> found, Texts texts)
    {
        int[] places = [.. form.Judged().Select(judged => judged.Index)];
        return found.Select(problem => Describe(problem, places, texts));
    }

    private static FieldProblem Describe(Problem problem, int[] places, Texts texts) =>
        problem.Field.Split('[', ']') is [_, var number, ".reason"] && int.TryParse(number, out int opinion) && opinion < places.Length
            ? new FieldProblem(
                PeerForm.WhyField(places[opinion]), texts.Format("peers.piece-label", places[opinion] + 1), ProblemText.Describe(problem, texts.Culture))
            : new FieldProblem(
                PeerForm.ReasonField,
                texts["peers.reason"],
                problem.Code == ProblemCodes.Required ? texts["peers.reason-required"] : ProblemText.Describe(problem, texts.Culture));
}
