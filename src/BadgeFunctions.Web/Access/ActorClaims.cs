using System.Security.Claims;
using BadgeFunctions.Core.Access;

namespace BadgeFunctions.Web.Access;

/// <summary>Actors as claims principals and back.</summary>
public static class ActorClaims
{
    internal const string ReviewerRole = "reviewer";
    internal const string OperatorRole = "operator";

    private const string Issuer = "issuer";

    /// <summary>Who signed in.</summary>
    /// <exception cref="InvalidOperationException">Nobody did, or the role is not one of ours.</exception>
    public static Actor ActorOf(this ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        Role role = principal.FindFirstValue(ClaimTypes.Role) switch
        {
            ReviewerRole => Role.Reviewer,
            OperatorRole => Role.Operator,
            _ => throw new InvalidOperationException("Nobody is signed in."),
        };
        return new Actor(principal.Identity?.Name ?? string.Empty, role, [.. principal.FindAll(Issuer).Select(claim => claim.Value)]);
    }

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
