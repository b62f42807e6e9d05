using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>Tells what is wrong with a form by its own fields' names.</summary>
internal static class CommissionProblems
{
    public static FormProblems Describe(IEnumerable<Problem> problems, Texts texts) => new(
    [
        .. problems.Select(problem => new FieldProblem(
            problem.Field, texts[$"calendar.field-{problem.Field}"], ProblemText.Describe(problem, texts.Culture))),
    ]);
}
