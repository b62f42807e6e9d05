using System.Security.Claims;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Awards;

/// <summary>An award as operators see it, and its revocation.</summary>
internal static class AwardEndpoints
{
    public static void MapAwards(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/award/{id}", ShowAsync).RequireAuthorization(Policies.Operator);
        pages.MapPost("/award/{id}/revocation", RevokeAsync).RequireAuthorization(Policies.Operator).RequireFormToken();
    }

    public static string RevocationPath(string award) => $"{PagePaths.Award(award)}/revocation";

    private static async Task<IResult> ShowAsync(string id, bool? revoked, AwardQueries awards, CancellationToken cancellationToken) =>
        await DescribeAsync(id, RevocationForm.Empty, FormProblems.None, revoked == true, awards, cancellationToken) is { } view
            ? PageResult.Of<AwardPage>(view)
            : ErrorPages.NotFound;

    private static async Task<IResult> RevokeAsync(
        string id, HttpRequest request, ClaimsPrincipal user, AwardQueries awards, RevokeAward revoke, CancellationToken cancellationToken)
    {
        IFormCollection fields = await request.ReadFormAsync(cancellationToken);
        RevocationForm form = new(fields[RevocationForm.CategoryField], fields[RevocationForm.ReasonField]);
        List<FieldProblem> problems = Check(form, Texts.Current);
        if (problems.Count == 0)
        {
            RevocationResult result = await revoke.ExecuteAsync(id, form.Reason!, form.Chosen!.Value, user.SignedIn(), cancellationToken);
            if (result == RevocationResult.Revoked)
            {
                return PageResult.SeeOther($"{PagePaths.Award(id)}?revoked=true");
            }
        }

        // An award that is not published yet says so on its page.
        return await DescribeAsync(id, form, new FormProblems(problems), false, awards, cancellationToken) is { } view
            ? PageResult.Of<AwardPage>(view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict)
            : ErrorPages.NotFound;
    }

    private static async Task<AwardView?> DescribeAsync(
        string id, RevocationForm form, FormProblems problems, bool justRevoked, AwardQueries awards, CancellationToken cancellationToken) =>
        await awards.FindAsync(id, cancellationToken) is { } found
            ? new AwardView(
                await awards.DescribeAsync(found.Value, cancellationToken), form, problems, justRevoked && found.Value.Revocation is not null)
            : null;

    private static List<FieldProblem> Check(RevocationForm form, Texts texts)
    {
        List<FieldProblem> problems = [];
        if (form.Chosen is null)
        {
            problems.Add(new FieldProblem(RevocationForm.CategoryField, null, texts["award.category-required"]));
        }

        Problem? wrong = form.Reason switch
        {
            _ when string.IsNullOrWhiteSpace(form.Reason) => new Problem(RevocationForm.ReasonField, ProblemCodes.Required),
            { Length: > RevocationForm.MaximumReason } => new Problem(RevocationForm.ReasonField, ProblemCodes.TooLong, RevocationForm.MaximumReason),
            _ => null,
        };
        if (wrong is not null)
        {
            problems.Add(new FieldProblem(wrong.Field, texts["award.reason"], ProblemText.Describe(wrong, texts.Culture)));
        }

        return problems;
    }
}
