using BadgeFunctions.Core;
using BadgeFunctions.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace BadgeFunctions.Web.Access.OpenIdConnect;

/// <summary>
/// The identity provider as a way to authenticate: authorization code with PKCE, state and nonce. There is none unless a host
/// sets one up.
/// </summary>
/// <param name="web">The provider.</param>
/// <param name="service">The service's public address, which the provider sends people back to.</param>
/// <param name="cookies">Ties the cookies of a sign-in under way to this host.</param>
/// <param name="signIn">What becomes of the provider's answer.</param>
internal sealed class OpenIdConnectScheme(IOptions<WebOptions> web, IOptions<ServiceOptions> service, SessionCookie cookies, ProviderSignIn signIn)
    : IConfigureOptions<AuthenticationOptions>, IConfigureNamedOptions<OpenIdConnectOptions>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public void Configure(AuthenticationOptions options)
    {
        if (web.Value.OpenIdConnect is not null)
        {
            options.AddScheme<OpenIdConnectHandler>(Schemes.Provider, web.Value.OpenIdConnect.DisplayName);
        }
    }

    public void Configure(OpenIdConnectOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, OpenIdConnectOptions options)
    {
        if (name != Schemes.Provider || web.Value.OpenIdConnect is not { } provider)
        {
            return;
        }

        options.Authority = provider.Authority.AbsoluteUri;
        options.ClientId = provider.ClientId;
        options.ClientSecret = provider.ClientSecret;
        options.RequireHttpsMetadata = provider.Authority.Scheme == Uri.UriSchemeHttps;
        options.BackchannelTimeout = Patience;

        // Asked for in the address, and not as a form of another site: forms of our pages lead to ourselves alone.
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.CallbackPath = OpenIdConnectPaths.Callback;
        options.SignedOutCallbackPath = OpenIdConnectPaths.Ended;
        options.RemoteSignOutPath = PathString.Empty;
        options.SignInScheme = Schemes.Cookie;
        options.SignOutScheme = Schemes.Cookie;
        options.SaveTokens = false;
        options.MapInboundClaims = false;
        options.Scope.Clear();
        foreach (string scope in provider.Scopes.Prepend("openid").Distinct(StringComparer.Ordinal))
        {
            options.Scope.Add(scope);
        }

        ReadClaims(options, provider);
        cookies.Configure(options.NonceCookie, "nonce-", SameSiteMode.Lax);
        cookies.Configure(options.CorrelationCookie, "state-", SameSiteMode.Lax);
        options.Events.OnTicketReceived = signIn.AcceptAsync;
        options.Events.OnRemoteFailure = signIn.RefuseAsync;
        options.Events.OnRedirectToIdentityProvider = redirect =>
        {
            redirect.ProtocolMessage.RedirectUri = service.Value.PublicBaseUrl + OpenIdConnectPaths.Callback;
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToIdentityProviderForSignOut = redirect =>
        {
            // OpenID Connect RP-Initiated Logout 1.0 §2: no token is kept that could serve as a hint, so the client says who it is.
            redirect.ProtocolMessage.ClientId = provider.ClientId;
            redirect.ProtocolMessage.PostLogoutRedirectUri = service.Value.PublicBaseUrl + OpenIdConnectPaths.Ended;
            return Task.CompletedTask;
        };
    }

    // Some providers tell little in the token and the rest where it is asked for.
    private static void ReadClaims(OpenIdConnectOptions options, OpenIdConnectSettings provider)
    {
        options.GetClaimsFromUserInfoEndpoint = true;
        options.ClaimActions.Clear();
        string?[] told = [provider.NameClaim, provider.EmailClaim, "email_verified", provider.DepartmentClaim, provider.GroupsClaim];
        foreach (string claim in told.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            options.ClaimActions.MapJsonKey(claim, claim);
        }
    }
}
