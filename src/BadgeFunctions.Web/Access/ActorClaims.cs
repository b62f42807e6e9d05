using System.Security.Claims;
using BadgeFunctions.Core.Access;

namespace BadgeFunctions.Web.Access;

/// <summary>Actors as claims principals and back.</summary>
public static class ActorClaims
{
    internal const string ReviewerRole = "reviewer";
    internal const string OperatorRole = "operator";

    private const string Issuer = "issuer";

    /// <summary>Who signed in, or <see langword="null"/>.</summary>
    public static Actor? ActorOf(this ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        Role? role = principal.FindFirstValue(ClaimTypes.Role) switch
        {
            ReviewerRole => Role.Reviewer,
            OperatorRole => Role.Operator,
            _ => null,
        };
        return role is { } known
            ? new Actor(principal.Identity?.Name ?? string.Empty, known, [.. principal.FindAll(Issuer).Select(claim => claim.Value)])
            : null;
    }

    /// <summary>Who signed in, where a policy saw to it that somebody did.</summary>
    internal static Actor SignedIn(this ClaimsPrincipal principal) =>
        principal.ActorOf() ?? throw new InvalidOperationException("Nobody is signed in.");

    internal static ClaimsPrincipal ToPrincipal(this Actor actor, string scheme)
    {
        IEnumerable<Claim> claims =
        [
            new Claim(ClaimTypes.Name, actor.Name),
            new Claim(ClaimTypes.Role, actor.Role == Role.Operator ? OperatorRole : ReviewerRole),
            .. actor.Issuers.Select(issuer => new Claim(Issuer, issuer)),
        ];
        return new ClaimsPrincipal(new ClaimsIdentity(claims, scheme, ClaimTypes.Name, ClaimTypes.Role));
    }
}
