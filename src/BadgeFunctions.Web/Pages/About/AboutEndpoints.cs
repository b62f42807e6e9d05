using BadgeFunctions.Core.Catalogue;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.About;

/// <summary>What the service says of itself, open to everybody.</summary>
internal static class AboutEndpoints
{
    public static void MapAbout(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(PagePaths.Accessibility, ShowAsync<AccessibilityPage>).AllowAnonymous();
        pages.MapGet(PagePaths.Privacy, ShowAsync<PrivacyPage>).AllowAnonymous();
    }

    private static async Task<IResult> ShowAsync<TPage>(ICatalogue catalogue, CancellationToken cancellationToken)
        where TPage : AboutPage =>
        PageResult.Of<TPage>((await catalogue.CurrentAsync(cancellationToken)).Issuers);
}
