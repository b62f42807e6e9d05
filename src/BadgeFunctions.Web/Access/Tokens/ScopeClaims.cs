using System.Security.Claims;

namespace BadgeFunctions.Web.Access;

/// <summary>What a token is limited to, as claims.</summary>
internal static class ScopeClaims
{
    private const string Limited = "limited";
    private const string Scope = "scope";

    public static ClaimsPrincipal Limit(ClaimsPrincipal principal, IReadOnlyList<string>? scopes)
    {
        if (scopes is not null)
        {
            ((ClaimsIdentity)principal.Identity!).AddClaims([new Claim(Limited, Limited), .. scopes.Select(scope => new Claim(Scope, scope))]);
        }

        return principal;
    }

    /// <summary>Whether somebody may do what needs a scope; <see langword="null"/> stands for what no limited token may.</summary>
    public static bool Allows(ClaimsPrincipal principal, string? scope) =>
        !principal.HasClaim(Limited, Limited) || (scope is not null && principal.HasClaim(Scope, scope));
}
