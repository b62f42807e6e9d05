using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Pages.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>The page of a session: its day and place for everybody, its seats for the members of its commission.</summary>
internal static class SessionEndpoints
{
    public static void MapSession(this IEndpointRouteBuilder pages) => pages.MapGet(CommissionPaths.SessionPattern, ShowAsync).AllowAnonymous();

    private static async Task<IResult> ShowAsync(
        string session, string? done, ClaimsPrincipal user, CommissionQueries queries, SessionPages sessions, CancellationToken cancellationToken)
    {
        Actor? actor = user.ActorOf();
        if (await queries.FindAsync(session, cancellationToken) is not { Value: var found })
        {
            return ErrorPages.NotFound;
        }

        if (actor?.Seat is not null)
        {
            // A reviewer from outside has nothing to do here but to go to their dossiers.
            return Participation.Of(found, actor).Sees ? PageResult.SeeOther(CommissionPaths.Sitting(session)) : ErrorPages.NotFound;
        }

        return PageResult.Of<SessionPage>(await sessions.DescribeAsync(found, actor, cancellationToken) with { News = SessionNews.Known(done) });
    }
}
