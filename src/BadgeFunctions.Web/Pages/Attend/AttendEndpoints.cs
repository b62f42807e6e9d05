using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Hosting.RateLimiting;
using BadgeFunctions.Web.Pages.Attendance;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Attend;

/// <summary>Signing up in the room: from the short address on the screen, by a signed link that ends with the sign-up.</summary>
internal static class AttendEndpoints
{
    private const string Path = "/attend/{id}";

    public static void MapAttend(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(AttendancePaths.Code + "/{code}", EnterAsync).AllowAnonymous().RequireRateLimiting(RateLimits.SignUps);
        pages.MapGet(Path, ShowAsync).AllowAnonymous();
        pages.MapPost(Path, SignUpAsync).AllowAnonymous().RequireRateLimiting(RateLimits.SignUps).RequireFormToken();
    }

    private static async Task<IResult> EnterAsync(
        string code, AttendanceQueries sessions, ISignedLinks links, TimeProvider time, CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        return await sessions.FindByCodeAsync(code, cancellationToken) is { Expires: { } expires } session && session.IsOpenAt(now)
            ? PageResult.SeeOther(AttendancePaths.SignUp(session.Id, links.Create(LinkPurposes.Attendance, session.Id, expires - now)))
            : Refused(StatusCodes.Status410Gone, "closed", null);
    }

    private static async Task<IResult> ShowAsync(
        string id,
        string? key,
        bool? done,
        AttendanceQueries sessions,
        ICatalogue catalogue,
        ISignedLinks links,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(id, cancellationToken) is not { Value: var session })
        {
            return ErrorPages.DeadLink;
        }

        bool granted = links.Grants(LinkPurposes.Attendance, id, key);
        return granted && done == true
            ? PageResult.Of<SignedUpPage>(session)
            : Refusal(session, granted, time.GetUtcNow()) ?? await FormAsync(session, key!, SignUpForm.Empty, FormProblems.None, catalogue, cancellationToken);
    }

    private static async Task<IResult> SignUpAsync(
        string id,
        string? key,
        HttpRequest request,
        AttendanceQueries sessions,
        SignUpForSession signUp,
        ICatalogue catalogue,
        ISignedLinks links,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(id, cancellationToken) is not { Value: var session })
        {
            return ErrorPages.DeadLink;
        }

        if (!links.Grants(LinkPurposes.Attendance, id, key))
        {
            return Refusal(session, granted: false, time.GetUtcNow())!;
        }

        SignUpForm form = SignUpForm.Read(await request.ReadFormAsync(cancellationToken));
        FormProblems problems = form.Check(out Attendee? attendee);
        if (problems.Any)
        {
            return await FormAsync(session, key!, form, problems, catalogue, cancellationToken);
        }

        return await signUp.ExecuteAsync(id, attendee!, Texts.Current.Language, cancellationToken) switch
        {
            SignUpOutcome.Taken => PageResult.SeeOther($"{AttendancePaths.SignUp(id, key!)}&done=true"),
            SignUpOutcome.Full => Refused(StatusCodes.Status409Conflict, "full", session.Title),
            _ => Refused(StatusCodes.Status410Gone, "closed", session.Title),
        };
    }

    private static async Task<IResult> FormAsync(
        AttendanceSession session, string key, SignUpForm form, FormProblems problems, ICatalogue catalogue, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        return snapshot.FindBadge(session.Badge) is { } badge
            ? PageResult.Of<SignUpPage>(
                new SignUpView(session, badge, snapshot.IssuerOf(badge), key, form, problems),
                problems.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK)
            : ErrorPages.DeadLink;
    }

    // Who has no valid link learns nothing but that: an earlier link's end, or the session's.
    private static IResult? Refusal(AttendanceSession session, bool granted, DateTimeOffset now) => session.IsOpenAt(now) switch
    {
        false => Refused(StatusCodes.Status410Gone, "closed", granted ? session.Title : null),
        true when !granted => Refused(StatusCodes.Status403Forbidden, "stale", null),
        true when session.IsFull => Refused(StatusCodes.Status409Conflict, "full", session.Title),
        _ => null,
    };

    private static IResult Refused(int status, string text, string? title) => PageResult.Of<NoSignUpPage>(new NoSignUpView(text, title), status);
}
