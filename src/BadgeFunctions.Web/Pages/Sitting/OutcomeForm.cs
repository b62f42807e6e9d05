using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Pages.Sitting;

/// <summary>The form in which an outcome is written down.</summary>
internal static class OutcomeForm
{
    /// <summary>What was typed.</summary>
    public static OutcomeDraft Read(IFormCollection form) => new()
    {
        Choice = form[SittingFields.Choice].ToString() is { Length: > 0 } choice ? choice : null,
        Strengths = form["strengths"],
        Reason = form["reason"],
        Recommendation = form["recommendation"],
        ResourceName = form["resourceName"],
        ResourceContact = form["resourceContact"],
        Question = form["question"],
        Piece = form["piece"],
        Until = form["until"],
        GoodPractice = form["goodPractice"],
    };

    /// <summary>What is wrong with it, by the form's own fields.</summary>
    public static FormProblems Describe(IReadOnlyList<Problem> problems, Texts texts) =>
        new([.. problems.Select(problem => new FieldProblem(problem.Field, texts[$"sitting.field-{problem.Field}"], ProblemText.Describe(problem, texts.Culture)))]);
}
