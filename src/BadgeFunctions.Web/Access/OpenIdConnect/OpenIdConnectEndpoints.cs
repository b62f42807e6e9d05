using BadgeFunctions.Core.Messaging;
using BadgeFunctions.Web.Hosting;
using BadgeFunctions.Web.Hosting.RateLimiting;
using BadgeFunctions.Web.Pages;
using BadgeFunctions.Web.Pages.Errors;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace BadgeFunctions.Web.Access.OpenIdConnect;

/// <summary>
/// To the identity provider and back. These are links and not forms: a form of ours may lead to no other site, not even by a
/// redirection.
/// </summary>
internal static partial class OpenIdConnectEndpoints
{
    // Stands for no page in particular, which is none of ours: where to go then depends on who it is.
    private const string NoPage = "-";

    public static void MapOpenIdConnect(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(OpenIdConnectPaths.Start, StartAsync).AllowAnonymous().RequireRateLimiting(RateLimits.SignIns).ExcludeFromDescription();
        endpoints.MapGet(OpenIdConnectPaths.End, EndAsync).AllowAnonymous().RequireRateLimiting(RateLimits.SignIns).ExcludeFromDescription();
    }

    private static async Task<IResult> StartAsync(
        string? returnUrl, HttpContext context, IOptions<WebOptions> web, IOptionsMonitor<OpenIdConnectOptions> options, ILoggerFactory loggers)
    {
        if (web.Value.OpenIdConnect is null)
        {
            return ErrorPages.NotFound;
        }

        return await ConfigurationAsync(options, loggers, context.RequestAborted) is null
            ? PageResult.SeeOther(OpenIdConnectPaths.Refused(ProviderRefusal.Unreachable))
            : Results.Challenge(new AuthenticationProperties { RedirectUri = SignIn.TargetOf(returnUrl, NoPage) }, [Schemes.Provider]);
    }

    private static async Task<IResult> EndAsync(
        HttpContext context, IOptions<WebOptions> web, IOptionsMonitor<OpenIdConnectOptions> options, ILoggerFactory loggers)
    {
        if (web.Value.OpenIdConnect is null)
        {
            return ErrorPages.NotFound;
        }

        return await ConfigurationAsync(options, loggers, context.RequestAborted) is { EndSessionEndpoint.Length: > 0 }
            ? Results.SignOut(new AuthenticationProperties { RedirectUri = $"{context.Request.PathBase}{PagePaths.Catalogue}" }, [Schemes.Provider])
            : PageResult.SeeOther(PagePaths.Catalogue);
    }

    /// <summary>What the provider says of itself, or <see langword="null"/> while it cannot be reached.</summary>
    private static async Task<OpenIdConnectConfiguration?> ConfigurationAsync(
        IOptionsMonitor<OpenIdConnectOptions> options, ILoggerFactory loggers, CancellationToken cancellationToken)
    {
        try
        {
            return await options.Get(Schemes.Provider).ConfigurationManager!.GetConfigurationAsync(cancellationToken);
        }
#pragma warning disable CA1031 // Whatever keeps the provider from answering, people get a sentence and operators a line.
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Unreachable(loggers.CreateLogger(typeof(OpenIdConnectEndpoints).FullName!), FailureDescription.Of(failure));
            return null;
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The identity provider cannot be reached: {Failure}")]
    private static partial void Unreachable(ILogger logger, string failure);
}
