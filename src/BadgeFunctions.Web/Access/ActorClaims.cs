using System.Security.Claims;
using BadgeFunctions.Core.Access;

namespace BadgeFunctions.Web.Access;

/// <summary>Actors as claims principals and back.</summary>
public static class ActorClaims
{
    internal const string ReviewerRole = "reviewer";
    internal const string OperatorRole = "operator";
    internal const string ManagerRole = "manager";
    internal const string AssessorRole = "assessor";

    private const string Issuer = "issuer";

    /// <summary>Who signed in, or <see langword="null"/>.</summary>
    public static Actor? ActorOf(this ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        Role? role = principal.FindFirstValue(ClaimTypes.Role) switch
        {
            ReviewerRole => Role.Reviewer,
            OperatorRole => Role.Operator,
            ManagerRole => Role.Manager,
            AssessorRole => Role.Assessor,
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
            new Claim(ClaimTypes.Role, NameOf(actor.Role)),
            .. actor.Issuers.Select(issuer => new Claim(Issuer, issuer)),
        ];
        return new ClaimsPrincipal(new ClaimsIdentity(claims, scheme, ClaimTypes.Name, ClaimTypes.Role));
    }

    private static string NameOf(Role role) => role switch
    {
        Role.Reviewer => ReviewerRole,
        Role.Operator => OperatorRole,
        Role.Manager => ManagerRole,
        Role.Assessor => AssessorRole,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No claim says this role."),
    };
}
