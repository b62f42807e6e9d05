using BadgeFunctions.Core.Classes;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Hosting.RateLimiting;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.FollowUp;

/// <summary>A pupil's own page, for whoever has the pupil's paper.</summary>
internal static class FollowUpEndpoints
{
    public const string CodeField = "code";

    public static void MapFollowUp(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(PagePaths.FollowUp, () => PageResult.Of<CodePage>(new CodeView(null, FormProblems.None))).AllowAnonymous();
        pages.MapPost(PagePaths.FollowUp, FindAsync).AllowAnonymous().RequireRateLimiting(RateLimits.PupilCodes).RequireFormToken();
        pages.MapGet(PagePaths.FollowUp + "/{pupil}", ShowAsync).AllowAnonymous();
    }

    private static async Task<IResult> FindAsync(HttpRequest request, PupilCodes pupils, FollowUpLinks links, CancellationToken cancellationToken)
    {
        string? code = (await request.ReadFormAsync(cancellationToken))[CodeField];
        if (await pupils.FindAsync(code, cancellationToken) is { } found)
        {
            return PageResult.SeeOther(links.AfterTyping(found.Pupil));
        }

        Texts texts = Texts.Current;
        string wrong = texts[PupilCode.Normalize(code) is null ? "assess.code-malformed" : "assess.code-unknown"];
        FormProblems problems = new([new FieldProblem(CodeField, texts["assess.code"], wrong)]);
        return PageResult.Of<CodePage>(new CodeView(code, problems), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> ShowAsync(
        string pupil, string? key, PupilCodes pupils, FollowUpLinks links, FollowUps followUps, CancellationToken cancellationToken) =>
        links.Grants(pupil, key) && await pupils.FindByIdAsync(pupil, cancellationToken) is { } found
            ? PageResult.Of<FollowUpPage>(await followUps.DescribeAsync(found, cancellationToken))
            : ErrorPages.DeadLink;
}
