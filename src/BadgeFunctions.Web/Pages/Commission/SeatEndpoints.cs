using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Outside;
using BadgeFunctions.Core.Commissions.Seats;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>The forms of a session's page: signing up, giving back, roles, and who else sits.</summary>
internal static class SeatEndpoints
{
    public const string SeatField = "seat";
    public const string RoleField = "role";

    public static void MapSeats(this IEndpointRouteBuilder pages)
    {
        pages.MapPost(CommissionPaths.TakePattern, TakeAsync).RequireAuthorization(Policies.Reviewer).RequireFormToken();
        pages.MapPost(CommissionPaths.LeavePattern, LeaveAsync).RequireAuthorization(Policies.Reviewer).RequireFormToken();
        pages.MapPost(CommissionPaths.RolePattern, NameAsync).RequireAuthorization(Policies.Reviewer).RequireFormToken();
        pages.MapPost(CommissionPaths.MembersPattern, AddAsync).RequireAuthorization(Policies.Manager).RequireFormToken();
        pages.MapPost(CommissionPaths.ReviewersPattern, InviteAsync).RequireAuthorization(Policies.Manager).RequireFormToken();
    }

    private static async Task<IResult> TakeAsync(
        string session, ClaimsPrincipal user, TakeSeat seats, SessionPages pages, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        return await AnswerAsync(await seats.ExecuteAsync(session, actor, cancellationToken), SessionNews.SignedUp, actor, pages, cancellationToken);
    }

    private static async Task<IResult> LeaveAsync(
        string session, HttpRequest request, ClaimsPrincipal user, LeaveSeat seats, SessionPages pages, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        string seat = (await request.ReadFormAsync(cancellationToken))[SeatField].ToString();
        return await AnswerAsync(await seats.ExecuteAsync(session, seat, actor, cancellationToken), SessionNews.Left, actor, pages, cancellationToken);
    }

    private static async Task<IResult> NameAsync(
        string session, HttpRequest request, ClaimsPrincipal user, NameRole roles, SessionPages pages, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        SeatRole? role = Enum.GetValues<SeatRole>().Cast<SeatRole?>().FirstOrDefault(one => RoleValue(one!.Value) == form[RoleField].ToString());
        return role is null
            ? ErrorPages.NotFound
            : await AnswerAsync(
                await roles.ExecuteAsync(session, form[SeatField].ToString(), role.Value, actor, cancellationToken), SessionNews.Role, actor, pages, cancellationToken);
    }

    private static async Task<IResult> AddAsync(
        string session, HttpRequest request, ClaimsPrincipal user, AddMember members, SessionPages pages, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        string account = (await request.ReadFormAsync(cancellationToken))[AddMember.AccountField].ToString();
        return await AnswerAsync(await members.ExecuteAsync(session, account, actor, cancellationToken), SessionNews.Added, actor, pages, cancellationToken);
    }

    private static async Task<IResult> InviteAsync(
        string session, HttpRequest request, ClaimsPrincipal user, InviteReviewer reviewers, SessionPages pages, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        ReviewerDraft draft = new(form[ReviewerDraft.NameField], form[ReviewerDraft.EmailField], [.. form[ReviewerDraft.DossiersField].OfType<string>()]);
        return await AnswerAsync(
            await reviewers.ExecuteAsync(session, draft, actor, cancellationToken), SessionNews.Invited, actor, pages, cancellationToken, draft);
    }

    /// <summary>What the form for roles sends for a role.</summary>
    internal static string RoleValue(SeatRole role) => role.ToString().ToLowerInvariant();

    private static async Task<IResult> AnswerAsync(
        SessionResult result, string news, Actor actor, SessionPages pages, CancellationToken cancellationToken, ReviewerDraft? draft = null)
    {
        if (result.Session is not { } session || result.Answer == SessionAnswer.NotFound)
        {
            return ErrorPages.NotFound;
        }

        if (result.Answer == SessionAnswer.Done)
        {
            return PageResult.SeeOther(CommissionPaths.Done(session.Id, news));
        }

        SessionView view = await pages.DescribeAsync(session, actor, cancellationToken) with
        {
            Problems = CommissionProblems.Describe(result.Problems, Texts.Current),
            Reviewer = draft ?? ReviewerDraft.Empty,
        };
        return result.Answer == SessionAnswer.Conflict
            ? PageResult.Of<SessionPage>(view with { News = SessionNews.Conflict }, StatusCodes.Status409Conflict)
            : PageResult.Of<SessionPage>(view, StatusCodes.Status422UnprocessableEntity);
    }
}
