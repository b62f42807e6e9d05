using System.Security.Claims;
using BadgeFunctions.Core.Access;

namespace BadgeFunctions.Web.Access;

internal static class ActorClaims
{
    public static Actor? ActorOf(this ClaimsPrincipal user) =>
        user.Identity?.Name is { } name ? new Actor(name, user.IsInRole("operator") ? Role.Operator : Role.Reviewer, [.. user.FindAll("issuer").Select(claim => claim.Value)]) : null;
}
