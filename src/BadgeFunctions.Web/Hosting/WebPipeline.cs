using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Api;
using BadgeFunctions.Web.Hosting.Assets;
using BadgeFunctions.Web.Hosting.Compression;
using BadgeFunctions.Web.Hosting.Failures;
using BadgeFunctions.Web.Pages;
using BadgeFunctions.Web.PublicFiles;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Hosting;

/// <summary>The whole pipeline: every endpoint and page, and all that surrounds them. It depends on no particular server.</summary>
public static class WebPipeline
{
    /// <summary>Adds the pipeline to a host's application, or to one of its own that a host runs for each request.</summary>
    /// <exception cref="InvalidOperationException">An endpoint does not say who may call it.</exception>
    public static void UseBadgeFunctions(this IApplicationBuilder app)
    {
        app.UseMiddleware<SecurityHeaders>();

        // Outside of the exception handler: failures, too, are told in the request's language.
        app.UseRequestLocalization();
        app.UseExceptionHandler(FailureResponses.Exceptions);
        app.UseStatusCodePages(FailureResponses.WriteAsync);
        app.UseRouting();
        app.UsePageCompression();
        app.UseMiddleware<BodyLimits>();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.UseEndpoints(Map);
    }

    private static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapAssets();
        endpoints.MapPublicFiles();
        endpoints.MapAccess();
        endpoints.MapApi();
        endpoints.MapPages();
        endpoints.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        EndpointRules.Check(endpoints);
    }
}
