using BadgeFunctions.Core;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Access.OpenIdConnect;
using BadgeFunctions.Web.Api;
using BadgeFunctions.Web.Hosting.Assets;
using BadgeFunctions.Web.Hosting.Compression;
using BadgeFunctions.Web.Hosting.Failures;
using BadgeFunctions.Web.Pages;
using BadgeFunctions.Web.PublicFiles;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Hosting;

/// <summary>The whole pipeline: every endpoint and page, and all that surrounds them. It depends on no particular server.</summary>
public static class WebPipeline
{
    /// <summary>Adds the pipeline to a host's application, or to one of its own that a host runs for each request.</summary>
    /// <exception cref="InvalidOperationException">An endpoint does not say who may call it.</exception>
    public static void UseBadgeFunctions(this IApplicationBuilder app)
    {
        app.UsePublicScheme();
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
        app.UseMiddleware<ScopeEnforcement>();
        app.UseAntiforgery();
        app.UseEndpoints(Map);
    }

    // TLS ends in front of the service, at a proxy or the host: cookies and forms must know that it is there.
    private static void UsePublicScheme(this IApplicationBuilder app)
    {
        Uri address = new(app.ApplicationServices.GetRequiredService<IOptions<ServiceOptions>>().Value.PublicBaseUrl);
        if (address.Scheme == Uri.UriSchemeHttps)
        {
            app.Use((context, next) =>
            {
                context.Request.Scheme = Uri.UriSchemeHttps;
                return next(context);
            });
        }
    }

    private static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapAssets();
        endpoints.MapPublicFiles();
        endpoints.MapAccess();
        endpoints.MapOpenIdConnect();
        endpoints.MapApi();
        endpoints.MapPages();
        endpoints.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        EndpointRules.Check(endpoints);
    }
}
