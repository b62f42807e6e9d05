using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Classes;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Classes;

/// <summary>A pupil of a class: corrected or removed.</summary>
internal static class PupilEndpoints
{
    public static string RemovalPath(string list, string pupil) => $"{PagePaths.Pupil(list, pupil)}/removal";

    public static void MapPupils(this IEndpointRouteBuilder pages, string path)
    {
        pages.MapGet(path, ShowAsync).RequireAuthorization(Policies.Assessor);
        pages.MapPost(path, CorrectAsync).RequireAuthorization(Policies.Assessor).RequireFormToken();
        pages.MapPost(path + "/removal", RemoveAsync).RequireAuthorization(Policies.Assessor).RequireFormToken();
    }

    private static async Task<IResult> ShowAsync(
        string list, string pupil, ClaimsPrincipal user, ClassQueries classes, CancellationToken cancellationToken) =>
        await FindAsync(list, pupil, user.SignedIn(), classes, cancellationToken) is { } found
            ? PageResult.Of<PupilPage>(new PupilView(
                found.Class, found.Pupil, new PupilDraft(found.Pupil.FamilyName, found.Pupil.GivenName, found.Pupil.Email), FormProblems.None))
            : ErrorPages.NotFound;

    private static async Task<IResult> CorrectAsync(
        string list, string pupil, HttpRequest request, ClaimsPrincipal user, ClassQueries classes, ChangeClass change, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        IFormCollection fields = await request.ReadFormAsync(cancellationToken);
        PupilDraft draft = new(fields[ClassFields.FamilyName], fields[ClassFields.GivenName], fields[ClassFields.Email]);
        ClassResult result = await change.CorrectAsync(list, pupil, draft, actor, cancellationToken);
        if (result.Class is not null)
        {
            return PageResult.SeeOther($"{PagePaths.Class(list)}?saved=true");
        }

        FormProblems problems = new([.. result.Problems.Select(problem => ClassProblems.Describe(problem, Texts.Current))]);
        return problems.Any && await FindAsync(list, pupil, actor, classes, cancellationToken) is { } found
            ? PageResult.Of<PupilPage>(new PupilView(found.Class, found.Pupil, draft, problems), StatusCodes.Status422UnprocessableEntity)
            : ErrorPages.NotFound;
    }

    private static async Task<IResult> RemoveAsync(
        string list, string pupil, ClaimsPrincipal user, ChangeClass change, CancellationToken cancellationToken) =>
        (await change.RemoveAsync(list, pupil, user.SignedIn(), cancellationToken)).Class is not null
            ? PageResult.SeeOther($"{PagePaths.Class(list)}?saved=true")
            : ErrorPages.NotFound;

    private static async Task<PupilInClass?> FindAsync(
        string list, string pupil, Actor actor, ClassQueries classes, CancellationToken cancellationToken) =>
        await classes.FindAsync(list, actor, cancellationToken) is { } found && found.Find(pupil) is { } one ? new PupilInClass(one, found) : null;
}
