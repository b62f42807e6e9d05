using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Assessments;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Pages.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Assess;

/// <summary>Recording what an assessor watches, pupil by pupil.</summary>
internal static class AssessEndpoints
{
    private const string Path = "/assess/{list}/{badge}";

    public static string TakeBackPath(string list, string badge) => $"{PagePaths.Assess(list, badge)}/take-back";

    public static void MapAssess(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(Path, ShowAsync).RequireAuthorization(Policies.Assessor);
        pages.MapPost(Path, RecordAsync).RequireAuthorization(Policies.Assessor).RequireFormToken();
        pages.MapPost(Path + "/take-back", TakeBackAsync).RequireAuthorization(Policies.Assessor).RequireFormToken();
    }

    private static async Task<IResult> ShowAsync(
        string list, string badge, string? done, bool? undone, ClaimsPrincipal user, ClassAtAGlance glance, CancellationToken cancellationToken) =>
        Answer(
            await glance.DescribeAsync(list, badge, user.SignedIn(), done, progress => AfterRecording(progress, undone == true), cancellationToken),
            StatusCodes.Status200OK);

    private static async Task<IResult> RecordAsync(
        string list, string badge, HttpRequest request, ClaimsPrincipal user, RecordAttempt record, ClassAtAGlance glance, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        if (AssessForm.Read(list, badge, await request.ReadFormAsync(cancellationToken)) is not { } report)
        {
            return ErrorPages.Of(StatusCodes.Status400BadRequest);
        }

        AttemptResult result = await record.ExecuteAsync(report, actor, cancellationToken);
        (AssessAnswer? answer, int status) = result.Status switch
        {
            AttemptStatus.Changed => (new AssessAnswer("warning", "assess.changed", report.Note), StatusCodes.Status409Conflict),
            AttemptStatus.TooSoon => (new AssessAnswer("warning", "assess.too-soon", report.Note), StatusCodes.Status409Conflict),
            AttemptStatus.AlreadyAchieved => (new AssessAnswer("info", "assess.already"), StatusCodes.Status409Conflict),
            AttemptStatus.Invalid => (new AssessAnswer("error", "assess.note-wrong", report.Note), StatusCodes.Status422UnprocessableEntity),
            _ => ((AssessAnswer?)null, StatusCodes.Status200OK),
        };
        return result.Status switch
        {
            AttemptStatus.Recorded => Back(list, badge, report.Pupil),
            AttemptStatus.NotFound => ErrorPages.NotFound,
            _ => Answer(await glance.DescribeAsync(list, badge, actor, report.Pupil, _ => answer, cancellationToken), status),
        };
    }

    private static async Task<IResult> TakeBackAsync(
        string list, string badge, HttpRequest request, ClaimsPrincipal user, TakeBackAttempt takeBack, ClassAtAGlance glance, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        string pupil = form[AssessForm.PupilField].ToString();
        return AssessForm.Seen(form) is { } seen && await takeBack.ExecuteAsync(badge, list, pupil, seen, actor, cancellationToken)
            ? Back(list, badge, pupil, "&undone=true")
            : Answer(
                await glance.DescribeAsync(list, badge, actor, pupil, _ => new AssessAnswer("warning", "assess.not-undone"), cancellationToken),
                StatusCodes.Status409Conflict);
    }

    private static AssessAnswer? AfterRecording(Progress progress, bool undone) => progress switch
    {
        _ when undone => new AssessAnswer("info", "assess.undone"),
        { IsAchieved: true } => new AssessAnswer("success", "assess.recorded-achieved"),
        { Count: > 0 } => new AssessAnswer("success", "assess.recorded-not-yet"),
        _ => null,
    };

    private static IResult Answer(AssessView? view, int status) => view is null ? ErrorPages.NotFound : PageResult.Of<AssessPage>(view, status);

    // To the same pupil: on a phone the list is long.
    private static IResult Back(string list, string badge, string pupil, string more = "") =>
        PageResult.SeeOther($"{PagePaths.Assess(list, badge)}?done={Uri.EscapeDataString(pupil)}{more}#pupil-{Uri.EscapeDataString(pupil)}");
}
