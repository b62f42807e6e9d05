using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Review;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Review;

/// <summary>The reviewers' pages: the list, a dossier, its evidence and its decision.</summary>
internal static class ReviewEndpoints
{
    public const string OtherField = "other";

    private const string DossierPath = PagePaths.Review + "/{id}";

    public static void MapReview(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(PagePaths.Review, ListAsync).RequireAuthorization(Policies.Reviewer);
        pages.MapGet(DossierPath, ShowAsync).RequireAuthorization(Policies.Reviewer);
        pages.MapPost(DossierPath, DecideAsync).RequireAuthorization(Policies.Reviewer).RequireFormToken();
        pages.MapPost(DossierPath + "/merge", MergeAsync).RequireAuthorization(Policies.Reviewer).RequireFormToken();
        pages.MapGet(DossierPath + "/evidence/{evidence}", DownloadAsync).RequireAuthorization(Policies.Reviewer);
    }

    private static async Task<IResult> ListAsync(
        string? badge, string? status, string? continuation, ClaimsPrincipal user, ReviewLists lists, CancellationToken cancellationToken) =>
        PageResult.Of<ReviewListPage>(
            await lists.ListAsync(user.SignedIn(), badge, ReviewStatuses.Parse(status), continuation, cancellationToken));

    private static async Task<IResult> ShowAsync(
        string id, bool? taken, bool? merged, ClaimsPrincipal user, Dossiers dossiers, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        if (await dossiers.FindAsync(actor, id, cancellationToken) is not { } nomination)
        {
            return ErrorPages.NotFound;
        }

        DossierOutcome outcome = merged == true ? DossierOutcome.Merged
            : taken == true && nomination.Decision is not null ? DossierOutcome.Taken
            : DossierOutcome.None;
        return PageResult.Of<DossierPage>(
            await dossiers.DescribeAsync(actor, nomination, DecisionForm.For(nomination), FormProblems.None, outcome, cancellationToken));
    }

    private static async Task<IResult> DecideAsync(
        string id, HttpRequest request, ClaimsPrincipal user, Dossiers dossiers, DecideNomination decide, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        if (await dossiers.FindAsync(actor, id, cancellationToken) is not { } nomination)
        {
            return ErrorPages.NotFound;
        }

        DecisionForm form = DecisionForm.Read(nomination, await request.ReadFormAsync(cancellationToken));
        List<FieldProblem> problems = DecisionProblems.Of(form, Texts.Current);
        if (problems.Count == 0)
        {
            DecisionResult result = await decide.ExecuteAsync(id, form.Request(form.Chosen!.Value), actor, cancellationToken);
            switch (result.Status)
            {
                case DecisionStatus.Taken:
                    return PageResult.SeeOther($"{PagePaths.Dossier(id)}?taken=true");
                case DecisionStatus.NotFound:
                    return ErrorPages.NotFound;
                case DecisionStatus.Conflict:
                    return PageResult.Of<DossierPage>(
                        await dossiers.DescribeAsync(actor, result.Nomination!, form, FormProblems.None, DossierOutcome.Conflict, cancellationToken),
                        StatusCodes.Status409Conflict);
                default:
                    problems.AddRange(DecisionProblems.Of(form, result.Problems, Texts.Current));
                    break;
            }
        }

        return PageResult.Of<DossierPage>(
            await dossiers.DescribeAsync(actor, nomination, form, new FormProblems(problems), DossierOutcome.None, cancellationToken),
            StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> MergeAsync(
        string id, HttpRequest request, ClaimsPrincipal user, Dossiers dossiers, MergeNominations merge, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        string other = (await request.ReadFormAsync(cancellationToken))[OtherField].ToString();
        MergeStatus status = await merge.ExecuteAsync(id, other, actor, cancellationToken);
        if (status == MergeStatus.Merged)
        {
            return PageResult.SeeOther($"{PagePaths.Dossier(id)}?merged=true");
        }

        return status == MergeStatus.Conflict && await dossiers.FindAsync(actor, id, cancellationToken) is { } nomination
            ? PageResult.Of<DossierPage>(
                await dossiers.DescribeAsync(actor, nomination, DecisionForm.For(nomination), FormProblems.None, DossierOutcome.NotMerged, cancellationToken),
                StatusCodes.Status409Conflict)
            : ErrorPages.NotFound;
    }

    private static async Task<IResult> DownloadAsync(
        string id, string evidence, HttpResponse response, ClaimsPrincipal user, Dossiers dossiers, IFiles files, CancellationToken cancellationToken)
    {
        Nomination? nomination = await dossiers.FindAsync(user.SignedIn(), id, cancellationToken);
        if (nomination?.Evidence.FirstOrDefault(piece => piece.Id == evidence)?.File is not { } file
            || await files.OpenAsync(FileArea.Private, file.Path, cancellationToken) is not { } content)
        {
            return ErrorPages.NotFound;
        }

        // Somebody else's file: it is handed over, never run or shown under our name.
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.Stream(content.Content, file.ContentType, file.Name, content.LastModified, enableRangeProcessing: true);
    }
}
