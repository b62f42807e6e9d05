using BadgeFunctions.Web.Api.Awards;
using BadgeFunctions.Web.Api.Catalogue;
using BadgeFunctions.Web.Api.Nominations;
using BadgeFunctions.Web.Api.Operations;
using BadgeFunctions.Web.Api.People;
using BadgeFunctions.Web.Api.Privacy;
using BadgeFunctions.Web.Api.Review;
using BadgeFunctions.Web.Api.Verifying;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Api;

/// <summary>The whole HTTP API.</summary>
internal static class ApiEndpoints
{
    public static void MapApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapBadges();
        endpoints.MapCatalogueInstallation();
        endpoints.MapNominations();
        endpoints.MapReview();
        endpoints.MapExport();
        endpoints.MapAwards();
        endpoints.MapVerification();
        endpoints.MapOperations();
        endpoints.MapAudit();
        endpoints.MapTokens();
        endpoints.MapPeople();
        endpoints.MapErasures();
        endpoints.MapHealth();
    }
}
