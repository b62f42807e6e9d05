using BadgeFunctions.Core.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Access;

/// <summary>Signs people in to the pages.</summary>
public sealed class SignIn
{
    /// <summary>Where people arrive who did not ask for a certain page.</summary>
    public const string Home = "/review";

    private readonly AccessTokens _tokens;
    private readonly TokenHolders _holders;

    internal SignIn(AccessTokens tokens, TokenHolders holders)
    {
        _tokens = tokens;
        _holders = holders;
    }

    /// <summary>The page to go to after signing in: the one that was asked for when it is ours, else <see cref="Home"/>.</summary>
    /// <param name="returnUrl">What the request asks for, which anybody may have written.</param>
    public static string TargetOf(string? returnUrl) =>
        returnUrl is ['/', ..] and not ['/', '/' or '\\', ..] && !returnUrl.AsSpan().ContainsAnyInRange('\0', ' ') ? returnUrl : Home;

    /// <summary>Signs in with a token as people paste it; <see langword="false"/> when it stands for nobody.</summary>
    public async Task<bool> SignInWithTokenAsync(HttpContext context, string? token, CancellationToken cancellationToken) =>
        await SignInAsync(context, await _holders.FindAsync((token ?? string.Empty).Trim(), cancellationToken));

    /// <summary>Signs in with a one-time code and uses it up; <see langword="false"/> when it was used or has expired.</summary>
    public async Task<bool> SignInWithCodeAsync(HttpContext context, string code, CancellationToken cancellationToken) =>
        await SignInAsync(context, await _tokens.RedeemSignInCodeAsync(code, cancellationToken));

    private static async Task<bool> SignInAsync(HttpContext context, Actor? actor)
    {
        if (actor is null)
        {
            return false;
        }

        await context.SignInAsync(Schemes.Cookie, actor.ToPrincipal(Schemes.Cookie));
        return true;
    }
}
