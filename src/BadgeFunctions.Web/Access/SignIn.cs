using BadgeFunctions.Core.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Access;

/// <summary>Signs people in to the pages.</summary>
public sealed class SignIn
{
    /// <summary>Where people arrive who did not ask for a certain page.</summary>
    public const string Home = "/review";

    private const string AssessorsHome = "/classes";

    private readonly AccessTokens _tokens;
    private readonly TokenHolders _holders;

    internal SignIn(AccessTokens tokens, TokenHolders holders)
    {
        _tokens = tokens;
        _holders = holders;
    }

    /// <summary>Where somebody arrives who did not ask for a certain page.</summary>
    public static string HomeOf(Actor actor) => actor.Grants.All(grant => grant.Role == Role.Assessor) ? AssessorsHome : Home;

    /// <summary>The page to go to after signing in: the one that was asked for when it is ours, else their home.</summary>
    /// <param name="returnUrl">What the request asks for, which anybody may have written.</param>
    /// <param name="home">Where to go otherwise.</param>
    public static string TargetOf(string? returnUrl, string home = Home) =>
        returnUrl is ['/', ..] and not ['/', '/' or '\\', ..] && !returnUrl.AsSpan().ContainsAnyInRange('\0', ' ') ? returnUrl : home;

    /// <summary>Signs in with a token as people paste it, and says who it is; <see langword="null"/> when it stands for nobody.</summary>
    public async Task<Actor?> SignInWithTokenAsync(HttpContext context, string? token, CancellationToken cancellationToken) =>
        await SignInAsync(context, await _holders.FindStoredAsync((token ?? string.Empty).Trim(), cancellationToken), cancellationToken);

    /// <summary>Signs in with a one-time code, uses it up, and says who it is; <see langword="null"/> when it was used or has expired.</summary>
    public async Task<Actor?> SignInWithCodeAsync(HttpContext context, string code, CancellationToken cancellationToken) =>
        await SignInAsync(context, await _tokens.RedeemSignInCodeAsync(code, cancellationToken), cancellationToken);

    // The session remembers what was stored; with every request it is looked up what that gives.
    private async Task<Actor?> SignInAsync(HttpContext context, Actor? stored, CancellationToken cancellationToken)
    {
        if (stored is null || await _holders.ResolveAsync(stored, cancellationToken) is not { } actor)
        {
            return null;
        }

        await context.SignInAsync(Schemes.Cookie, stored.ToPrincipal(Schemes.Cookie));
        return actor;
    }
}
