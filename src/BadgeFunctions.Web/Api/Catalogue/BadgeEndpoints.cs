using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Web.Hosting.Failures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Api.Catalogue;

/// <summary>The catalogue, for anybody.</summary>
internal static class BadgeEndpoints
{
    private const string Tag = "Catalogue";

    public static void MapBadges(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/api/badges", ListAsync).AllowAnonymous()
            .WithName("ListBadges").WithTags(Tag).WithSummary("Lists the badges that can be asked for.");
        endpoints.MapGet("/api/badges/{badge}", ReadAsync).AllowAnonymous().Problems(StatusCodes.Status404NotFound)
            .WithName("ReadBadge").WithTags(Tag).WithSummary("Reads one badge.");
    }

    private static async Task<Ok<BadgeListResource>> ListAsync(ICatalogue catalogue, BadgeResources resources, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        return TypedResults.Ok(new BadgeListResource([.. snapshot.Badges.Select(badge => resources.Of(snapshot, badge))]));
    }

    private static async Task<Results<Ok<BadgeResource>, ProblemResult>> ReadAsync(
        string badge, ICatalogue catalogue, BadgeResources resources, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        return snapshot.FindBadge(badge) is { } found
            ? TypedResults.Ok(resources.Of(snapshot, found))
            : new ProblemResult(ProblemKind.NotFound);
    }
}
