using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Web.Pages.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Catalogue;

/// <summary>The catalogue and its badges, open to everybody.</summary>
internal static class CatalogueEndpoints
{
    public static void MapCatalogue(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/", ShowAsync).AllowAnonymous();
        pages.MapGet("/catalogue/{badge}", ShowBadgeAsync).AllowAnonymous();
    }

    private static async Task<IResult> ShowAsync(string? q, ICatalogue catalogue, CancellationToken cancellationToken) =>
        PageResult.Of<CataloguePage>(CatalogueSearch.Find(await catalogue.CurrentAsync(cancellationToken), q));

    private static async Task<IResult> ShowBadgeAsync(string badge, ICatalogue catalogue, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        return snapshot.FindBadge(badge) is { } found ? PageResult.Of<BadgePage>(BadgeView.Of(snapshot, found)) : ErrorPages.NotFound;
    }
}
