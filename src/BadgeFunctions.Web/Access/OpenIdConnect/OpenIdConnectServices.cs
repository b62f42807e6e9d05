using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Access.OpenIdConnect;

/// <summary>
/// Registers what signing in with an identity provider needs. Whether there is one is known once the host's options are, so
/// the scheme adds itself then.
/// </summary>
internal static class OpenIdConnectServices
{
    public static void AddIdentityProvider(this IServiceCollection services)
    {
        services.AddSingleton<ProviderSignIn>();
        services.AddSingleton<OpenIdConnectScheme>();
        services.AddSingleton<IConfigureOptions<AuthenticationOptions>>(provider => provider.GetRequiredService<OpenIdConnectScheme>());
        services.AddSingleton<IConfigureOptions<OpenIdConnectOptions>>(provider => provider.GetRequiredService<OpenIdConnectScheme>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<OpenIdConnectOptions>, OpenIdConnectPostConfigureOptions>());
        services.AddTransient<OpenIdConnectHandler>();
    }
}
