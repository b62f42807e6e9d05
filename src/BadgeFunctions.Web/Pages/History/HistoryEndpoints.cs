using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Pages.Review;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.History;

/// <summary>What was done with a dossier, for those who may see the dossier.</summary>
internal static class HistoryEndpoints
{
    public static string Path(string nomination) => $"/history/{Uri.EscapeDataString(nomination)}";

    public static void MapHistory(this IEndpointRouteBuilder pages) => pages.MapGet("/history/{id}", ShowAsync).RequireAuthorization(Policies.Reviewer);

    // Somebody's own dossier tells who judged it and how: that is not theirs to read here.
    private static async Task<IResult> ShowAsync(
        string id, ClaimsPrincipal user, Dossiers dossiers, Histories histories, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        return await dossiers.FindAsync(actor, id, cancellationToken) is { } nomination && nomination.Nominee.Key != actor.Email
            ? PageResult.Of<HistoryPage>(await histories.DescribeAsync(actor, nomination, cancellationToken))
            : ErrorPages.NotFound;
    }
}
