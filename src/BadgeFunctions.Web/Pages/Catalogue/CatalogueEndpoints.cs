using BadgeFunctions.Core;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Calendar;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Web.Pages.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Pages.Catalogue;

/// <summary>The catalogue: its badges, issuers and pathways, open to everybody.</summary>
internal static class CatalogueEndpoints
{
    public static void MapCatalogue(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/", ShowAsync).AllowAnonymous();
        pages.MapGet("/catalogue/{badge}", ShowBadgeAsync).AllowAnonymous();
        pages.MapGet("/catalogue/issuers/{issuer}", ShowIssuerAsync).AllowAnonymous();
        pages.MapGet("/catalogue/pathways/{**set}", ShowPathwayAsync).AllowAnonymous();
    }

    private static async Task<IResult> ShowAsync(
        string? q, string? issuer, string? approval, string? open, ICatalogue catalogue, TimeProvider time, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        return PageResult.Of<CataloguePage>(CatalogueSearch.Find(snapshot, CatalogueFilter.Of(snapshot, q, issuer, approval, open), Today(time)));
    }

    private static async Task<IResult> ShowBadgeAsync(
        string badge, ICatalogue catalogue, IOptions<ServiceOptions> options, TimeProvider time, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        return snapshot.FindBadge(badge) is { } found
            ? PageResult.Of<BadgePage>(BadgeView.Of(snapshot, found, Today(time), new PublicAddresses(options.Value.PublicBaseUrl)))
            : ErrorPages.NotFound;
    }

    private static async Task<IResult> ShowIssuerAsync(
        string issuer, ICatalogue catalogue, CommissionDays commissions, TimeProvider time, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        return snapshot.FindIssuer(issuer) is { } found
            ? PageResult.Of<IssuerPage>(IssuerView.Of(snapshot, found, await commissions.ComingAsync(found, Today(time), cancellationToken), Today(time)))
            : ErrorPages.NotFound;
    }

    private static async Task<IResult> ShowPathwayAsync(string set, ICatalogue catalogue, TimeProvider time, CancellationToken cancellationToken) =>
        PathwayView.Of(await catalogue.CurrentAsync(cancellationToken), set, Today(time)) is { } view ? PageResult.Of<PathwayPage>(view) : ErrorPages.NotFound;

    private static DateOnly Today(TimeProvider time) => CallSchedule.Today(time.GetUtcNow());
}
