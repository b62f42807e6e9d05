using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Access.Sessions;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Pages.Errors;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.OwnAccount;

/// <summary>Somebody's own page, and the sessions that they end.</summary>
internal static class AccountEndpoints
{
    public const string Path = Access.SignIn.Account;
    public const string EndAllPath = Path + "/sessions/end";

    private const string EndPattern = Path + "/sessions/{session}/end";

    public static void MapAccount(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(Path, ShowAsync).RequireAuthorization(Policies.SignedIn);
        pages.MapPost(EndPattern, EndAsync).RequireAuthorization(Policies.SignedIn).RequireFormToken();
        pages.MapPost(EndAllPath, EndAllAsync).RequireAuthorization(Policies.SignedIn).RequireFormToken();
    }

    public static string EndPath(string session) => $"{Path}/sessions/{Uri.EscapeDataString(session)}/end";

    private static async Task<IResult> ShowAsync(
        bool? ended, HttpContext context, AccessSessions sessions, AccountBook accounts, ICatalogue catalogue, CancellationToken cancellationToken)
    {
        Actor actor = context.User.SignedIn();
        (string id, string owner, _) = Session(context);
        string? department = actor.Account is { } account ? (await accounts.FindAsync(account, cancellationToken))?.Value.Department : null;
        return PageResult.Of<AccountPage>(new AccountView(
            actor,
            department,
            await catalogue.CurrentAsync(cancellationToken),
            await sessions.ListAsync(owner, cancellationToken),
            id,
            ended == true));
    }

    private static async Task<IResult> EndAsync(string session, HttpContext context, AccessSessions sessions, CancellationToken cancellationToken) =>
        await sessions.EndAsync(Session(context).Owner, session, cancellationToken)
            ? PageResult.SeeOther($"{Path}?ended=true")
            : ErrorPages.NotFound;

    private static async Task<IResult> EndAllAsync(HttpContext context, AccessSessions sessions, CancellationToken cancellationToken)
    {
        await sessions.EndAllOfAsync(Session(context).Owner, cancellationToken);
        await context.SignOutAsync(Schemes.Cookie);
        return PageResult.SeeOther(PagePaths.SignIn);
    }

    private static (string Id, string Owner, bool FromProvider) Session(HttpContext context) =>
        SessionClaims.SessionOf(context.User) ?? throw new InvalidOperationException("Whoever sees a page has a session.");
}
