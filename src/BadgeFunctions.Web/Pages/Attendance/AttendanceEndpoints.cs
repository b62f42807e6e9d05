using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Attendance;

/// <summary>The managers' pages about sessions: the list, preparing one, and one with its people.</summary>
internal static class AttendanceEndpoints
{
    public const string SessionPath = AttendancePaths.List + "/{id}";

    public static void MapAttendance(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(AttendancePaths.List, ListAsync).RequireAuthorization(Policies.Manager);
        pages.MapGet(AttendancePaths.New, PrepareAsync).RequireAuthorization(Policies.Manager);
        pages.MapPost(AttendancePaths.New, CreateAsync).RequireAuthorization(Policies.Manager).RequireFormToken();
        pages.MapGet(SessionPath, ShowAsync).RequireAuthorization(Policies.Manager);
        pages.MapGet(SessionPath + "/export", ExportAsync).RequireAuthorization(Policies.Manager);
        pages.MapRoom();
        pages.MapLists();
    }

    private static async Task<IResult> ListAsync(ClaimsPrincipal user, ManagedSessions sessions, CancellationToken cancellationToken) =>
        PageResult.Of<SessionListPage>(await sessions.ListAsync(user.SignedIn(), cancellationToken));

    private static async Task<IResult> PrepareAsync(ClaimsPrincipal user, ManagedSessions sessions, TimeProvider time, CancellationToken cancellationToken) =>
        PageResult.Of<NewSessionPage>(new NewSessionView(
            SessionForm.New(time.GetUtcNow()), await sessions.BadgesAsync(user.SignedIn(), cancellationToken), FormProblems.None));

    private static async Task<IResult> CreateAsync(
        HttpRequest request, ClaimsPrincipal user, ManagedSessions sessions, CreateSession create, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        SessionDraft draft = SessionForm.Read(await request.ReadFormAsync(cancellationToken));
        SessionReading reading = await create.ExecuteAsync(draft, actor, cancellationToken);
        return reading.Session is { } session
            ? PageResult.SeeOther($"{AttendancePaths.Session(session.Id)}?created=true")
            : PageResult.Of<NewSessionPage>(
                new NewSessionView(draft, await sessions.BadgesAsync(actor, cancellationToken), SessionForm.Describe(reading.Problems, Texts.Current)),
                StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> ShowAsync(
        string id,
        int? page,
        bool? created,
        int? added,
        int? confirmed,
        ClaimsPrincipal user,
        ManagedSessions sessions,
        CancellationToken cancellationToken) =>
        await sessions.FindAsync(user.SignedIn(), id, cancellationToken) is { } session
            ? PageResult.Of<SessionPage>(await sessions.DescribeAsync(
                session, page ?? 1, new SessionNews(created == true && session.OpenedAt is null, added, confirmed), FormProblems.None, cancellationToken))
            : ErrorPages.NotFound;

    private static async Task<IResult> ExportAsync(
        string id, ClaimsPrincipal user, ManagedSessions sessions, ParticipantQueries participants, CancellationToken cancellationToken) =>
        await sessions.FindAsync(user.SignedIn(), id, cancellationToken) is { } session
            ? new ParticipantExport(session, participants)
            : ErrorPages.NotFound;
}
