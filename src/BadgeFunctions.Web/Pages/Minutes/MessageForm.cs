using BadgeFunctions.Core.Commissions.Messages;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Pages.Minutes;

/// <summary>A subject and a text as somebody typed them.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Text">The body.</param>
public sealed record MessageForm(string? Subject, string? Text)
{
    internal const string ActionField = "action";
    internal const string Save = "save";
    internal const string Reset = "reset";

    internal static MessageForm Read(IFormCollection form) => new(form[TemplateRules.SubjectField], form[TemplateRules.TextField]);

    internal static FormProblems Describe(IReadOnlyList<Problem> problems) => new(
    [
        .. problems.Select(problem => new FieldProblem(
            problem.Field, Texts.Current[$"minutes.field-{problem.Field}"], ProblemText.Describe(problem, Texts.Current.Culture))),
    ]);
}
