using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.MailLinks;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Access.OpenIdConnect;
using BadgeFunctions.Web.Api;
using BadgeFunctions.Web.Api.Catalogue;
using BadgeFunctions.Web.Api.Documentation;
using BadgeFunctions.Web.Api.Nominations;
using BadgeFunctions.Web.Hosting.Assets;
using BadgeFunctions.Web.Hosting.Compression;
using BadgeFunctions.Web.Hosting.RateLimiting;
using BadgeFunctions.Web.Pages;
using BadgeFunctions.Web.PublicFiles;
using BadgeFunctions.Web.Verification;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Hosting;

/// <summary>Puts the web side together. The host adds the work, its ports, and where Data Protection keeps its keys.</summary>
public static class WebServices
{
    /// <summary>Adds what <see cref="WebPipeline.UseBadgeFunctions"/> runs on, and the <see cref="ISignedLinks"/> port.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">What the host decides.</param>
    public static IServiceCollection AddBadgeFunctionsWeb(this IServiceCollection services, Action<WebOptions>? configure = null)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<WebOptions>().Configure(configure ?? (_ => { }));
        services.Configure<JsonOptions>(json => AnswerJson.Configure(json.SerializerOptions).TypeInfoResolverChain.Insert(0, WebJson.Default));
        services.Configure<RequestLocalizationOptions>(Languages.Configure);

        // The server's own messages quote addresses, and some addresses are secrets: sign-in and tracking links.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning));
        services.AddRouting();
        services.AddResponseCompression(PageCompression.Configure);
        services.AddRateLimiter(ClientRateLimiter.Configure);
        services.AddDataProtection();
        services.AddSingleton<ISignedLinks, DataProtectionLinks>();
        services.AddSingleton<ISealedBox, DataProtectionBox>();
        services.AddSingleton<PublishAssets>();
        AddAccess(services);
        AddVerification(services);
        services.AddSingleton<BadgeResources>();
        services.AddSingleton<TrackingLinks>();
        services.AddSingleton<MultipartNomination>();
        services.AddApiDescription();
        services.AddPages();
        return services;
    }

    private static void AddAccess(IServiceCollection services)
    {
        services.AddAuthentication(Schemes.Default)
            .AddPolicyScheme(Schemes.Default, null, scheme => scheme.ForwardDefaultSelector = Schemes.For)
            .AddScheme<AuthenticationSchemeOptions, BearerHandler>(Schemes.Bearer, null)
            .AddCookie(Schemes.Cookie);
        services.AddAuthorization(Policies.Configure);
        services.AddAntiforgery();
        services.AddSingleton<SessionKeeper>();
        services.AddSingleton<SessionCookie>();
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>>(provider => provider.GetRequiredService<SessionCookie>());
        services.AddSingleton<IConfigureOptions<AntiforgeryOptions>>(provider => provider.GetRequiredService<SessionCookie>());
        services.AddSingleton<TokenHolders>();
        services.AddSingleton(provider => new SignIn(
            provider.GetRequiredService<AccessTokens>(), provider.GetRequiredService<TokenHolders>(), provider.GetRequiredService<SignInLinks>()));
        services.AddIdentityProvider();
    }

    private static void AddVerification(IServiceCollection services)
    {
        services.AddSingleton<PublishedFiles>();
        services.AddSingleton<OwnDocuments>();
        services.TryAddSingleton<IOutboundNetwork, PublicNetwork>();
        services.AddSingleton<SafeDocumentLoader>();
        services.AddSingleton(provider => new VerifyBadge(
            provider.GetRequiredService<SafeDocumentLoader>(), provider.GetRequiredService<OwnDocuments>(), provider.GetRequiredService<TimeProvider>()));
    }
}
