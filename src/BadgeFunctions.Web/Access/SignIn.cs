using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.MailLinks;
using BadgeFunctions.Core.Access.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Access;

/// <summary>Signs people in to the pages.</summary>
public sealed class SignIn
{
    /// <summary>Where people arrive who did not ask for a certain page.</summary>
    public const string Home = "/review";

    /// <summary>Who one is and where one is signed in: for everybody who signed in.</summary>
    internal const string Account = "/account";

    /// <summary>Where people with an account arrive: what waits for them.</summary>
    internal const string MembersHome = "/work";

    private const string AssessorsHome = "/classes";
    private const int LongestPath = 2000;

    private readonly AccessTokens _tokens;
    private readonly TokenHolders _holders;
    private readonly SignInLinks _links;

    internal SignIn(AccessTokens tokens, TokenHolders holders, SignInLinks links)
    {
        _tokens = tokens;
        _holders = holders;
        _links = links;
    }

    /// <summary>Where somebody arrives who did not ask for a certain page.</summary>
    public static string HomeOf(Actor actor) =>
        actor.Grants.Count == 0 ? Account
        : actor.Grants.All(grant => grant.Role == Role.Assessor) ? AssessorsHome
        : actor.Account is not null ? MembersHome
        : Home;

    /// <summary>The page to go to after signing in: the one that was asked for when it is ours, else their home.</summary>
    /// <param name="returnUrl">What the request asks for, which anybody may have written.</param>
    /// <param name="home">Where to go otherwise.</param>
    public static string TargetOf(string? returnUrl, string home = Home) => IsOurs(returnUrl) ? returnUrl! : home;

    /// <summary>Signs in with a token as people paste it, and says who it is; <see langword="null"/> when it stands for nobody.</summary>
    /// <remarks>A token with scopes is for programs: pages would not keep to them, so it signs nobody in.</remarks>
    public async Task<Actor?> SignInWithTokenAsync(HttpContext context, string? token, CancellationToken cancellationToken) =>
        await _holders.FindAsync((token ?? string.Empty).Trim(), cancellationToken) is { Scopes: null } holder
            ? await SignInAsync(context, holder.Actor, SessionStart.By(SessionOrigin.Token, holder.Id))
            : null;

    /// <summary>Signs in with a one-time code, uses it up, and says who it is; <see langword="null"/> when it was used or has expired.</summary>
    public async Task<Actor?> SignInWithCodeAsync(HttpContext context, string code, CancellationToken cancellationToken) =>
        await SignInAsync(context, await _tokens.RedeemSignInCodeAsync(code, cancellationToken), SessionStart.By(SessionOrigin.Link));

    /// <summary>Signs in a reviewer from outside, whose one-use link was just used up.</summary>
    public static Task SignInReviewerAsync(HttpContext context, Actor reviewer) => SignInAsync(context, reviewer, SessionStart.By(SessionOrigin.Link));

    /// <summary>Signs in by a mailed link, uses it up, and says where to go; <see langword="null"/> when it was used or has expired.</summary>
    internal async Task<string?> SignInByMailAsync(HttpContext context, string id, string? key, CancellationToken cancellationToken)
    {
        if (await _links.RedeemAsync(id, key, cancellationToken) is not var (account, returnPath))
        {
            return null;
        }

        Actor actor = account.ToActor();
        await SignInAsync(context, actor, SessionStart.By(SessionOrigin.Mail));
        return TargetOf(returnPath, HomeOf(actor));
    }

    // What is not plain ASCII has to be escaped in an address, and a header could not carry it.
    private static bool IsOurs(string? path) =>
        path is ['/', ..] and not ['/', '/' or '\\', ..] && path.Length <= LongestPath && !path.AsSpan().ContainsAnyExceptInRange('!', '~');

    private static async Task<Actor?> SignInAsync(HttpContext context, Actor? actor, AuthenticationProperties how)
    {
        if (actor is null)
        {
            return null;
        }

        await context.SignInAsync(Schemes.Cookie, actor.ToPrincipal(Schemes.Cookie), how);
        return actor;
    }
}
