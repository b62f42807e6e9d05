using System.Security.Claims;
using BadgeFunctions.Core;
using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Pages.Attendance;

/// <summary>Opening, showing, extending and closing the sign-up in the room.</summary>
internal static class RoomEndpoints
{
    public static void MapRoom(this IEndpointRouteBuilder pages)
    {
        const string path = AttendanceEndpoints.SessionPath;
        pages.MapPost(path + "/open", OpenAsync).RequireAuthorization(Policies.Manager).RequireFormToken();
        pages.MapPost(path + "/close", CloseAsync).RequireAuthorization(Policies.Manager).RequireFormToken();
        pages.MapPost(path + "/extend", ExtendAsync).RequireAuthorization(Policies.Manager).RequireFormToken();
        pages.MapGet(path + "/room", ShowAsync).RequireAuthorization(Policies.Manager);
        pages.MapGet(path + "/room/state", StateAsync).RequireAuthorization(Policies.Manager);
    }

    private static async Task<IResult> OpenAsync(
        string id, ClaimsPrincipal user, ManagedSessions sessions, ChangeSession change, CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(user.SignedIn(), id, cancellationToken) is null)
        {
            return ErrorPages.NotFound;
        }

        await change.OpenAsync(id, cancellationToken);
        return PageResult.SeeOther(AttendancePaths.Room(id));
    }

    private static async Task<IResult> CloseAsync(
        string id, ClaimsPrincipal user, ManagedSessions sessions, ChangeSession change, CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(user.SignedIn(), id, cancellationToken) is null)
        {
            return ErrorPages.NotFound;
        }

        await change.CloseAsync(id, cancellationToken);
        return PageResult.SeeOther(AttendancePaths.Session(id));
    }

    private static async Task<IResult> ExtendAsync(
        string id, HttpRequest request, ClaimsPrincipal user, ManagedSessions sessions, ChangeSession change, CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(user.SignedIn(), id, cancellationToken) is not { } session)
        {
            return ErrorPages.NotFound;
        }

        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        (int minutes, int places, IReadOnlyList<Core.Problems.Problem> problems) = SessionReader.ReadExtension(
            form[SessionFields.Minutes], form[SessionFields.Places]);
        if (problems.Count > 0)
        {
            return PageResult.Of<SessionPage>(
                await sessions.DescribeAsync(session, 1, SessionNews.None, SessionForm.Describe(problems, Texts.Current), cancellationToken),
                StatusCodes.Status422UnprocessableEntity);
        }

        await change.ExtendAsync(id, minutes, places, cancellationToken);
        return PageResult.SeeOther(AttendancePaths.Room(id));
    }

    private static async Task<IResult> ShowAsync(
        string id,
        ClaimsPrincipal user,
        ManagedSessions sessions,
        ICatalogue catalogue,
        IOptions<ServiceOptions> options,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(user.SignedIn(), id, cancellationToken) is not { } session
            || (await catalogue.CurrentAsync(cancellationToken)).FindBadge(session.Badge) is not { } badge)
        {
            return ErrorPages.NotFound;
        }

        DateTimeOffset now = time.GetUtcNow();
        return session.IsOpenAt(now) && session.Code is { } code
            ? PageResult.Of<RoomPage>(new RoomView(
                session, badge, $"{options.Value.PublicBaseUrl}{AttendancePaths.Code}/{SessionCode.Written(code)}", RoomState.Of(session, now)))
            : PageResult.SeeOther(AttendancePaths.Session(id));
    }

    private static async Task<IResult> StateAsync(
        string id, ClaimsPrincipal user, ManagedSessions sessions, TimeProvider time, CancellationToken cancellationToken) =>
        await sessions.FindAsync(user.SignedIn(), id, cancellationToken) is { } session
            ? TypedResults.Json(RoomState.Of(session, time.GetUtcNow()), RoomJson.Default.RoomState)
            : ErrorPages.NotFound;
}
