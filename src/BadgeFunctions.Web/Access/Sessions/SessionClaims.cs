using System.Security.Claims;
using BadgeFunctions.Core.Access.Sessions;

namespace BadgeFunctions.Web.Access;

/// <summary>What a session's cookie says, and what a request is told of its session.</summary>
internal static class SessionClaims
{
    private const string Secret = "session";
    private const string Id = "session-id";
    private const string Owner = "session-owner";
    private const string Origin = "session-origin";

    /// <summary>All that a cookie holds: the secret.</summary>
    public static ClaimsPrincipal Cookie(string secret) => new(new ClaimsIdentity([new Claim(Secret, secret)], Schemes.Cookie));

    public static string? SecretOf(ClaimsPrincipal? principal) => principal?.FindFirstValue(Secret);

    /// <summary>Tells a request which session it belongs to.</summary>
    public static ClaimsPrincipal Describe(ClaimsPrincipal principal, AccessSession session)
    {
        ((ClaimsIdentity)principal.Identity!).AddClaims(
            [new Claim(Id, session.Id), new Claim(Owner, session.Owner), new Claim(Origin, session.Origin.ToString())]);
        return principal;
    }

    /// <summary>The session of a request: its id and whose it is, or <see langword="null"/> where nobody is signed in.</summary>
    public static (string Id, string Owner, bool FromProvider)? SessionOf(ClaimsPrincipal? principal) =>
        principal?.FindFirstValue(Id) is { } id && principal.FindFirstValue(Owner) is { } owner
            ? (id, owner, principal.HasClaim(Origin, nameof(SessionOrigin.Provider)))
            : null;
}
