using BadgeFunctions.Core;
using BadgeFunctions.Core.Access.Sessions;
using BadgeFunctions.Web.Hosting.Failures;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Access;

/// <summary>The cookies that keep people signed in and prove where a form came from.</summary>
/// <param name="service">Says whether the service is on https, where a cookie can be tied to this very host.</param>
/// <param name="keeper">Keeps the sessions, whose secret is all that the cookie holds.</param>
internal sealed class SessionCookie(IOptions<ServiceOptions> service, SessionKeeper keeper)
    : IConfigureNamedOptions<CookieAuthenticationOptions>, IConfigureOptions<AntiforgeryOptions>
{
    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name != Schemes.Cookie)
        {
            return;
        }

        Configure(options.Cookie, "session", SameSiteMode.Lax);

        // The session knows when it was last used; the cookie stays as it is until its longest time is over.
        options.ExpireTimeSpan = AccessSessions.Longest;
        options.SlidingExpiration = false;
        options.LoginPath = "/sign-in";
        options.ReturnUrlParameter = "returnUrl";
        options.Events.OnSigningIn = keeper.BeginAsync;
        options.Events.OnValidatePrincipal = keeper.CheckAsync;
        options.Events.OnSigningOut = signing => keeper.EndAsync(signing.HttpContext);
        options.Events.OnRedirectToAccessDenied = denied => FailureResponses.WriteAsync(denied.HttpContext, ProblemKind.Forbidden);
    }

    public void Configure(CookieAuthenticationOptions options) => Configure(Options.DefaultName, options);

    public void Configure(AntiforgeryOptions options)
    {
        Configure(options.Cookie, "form", SameSiteMode.Strict);
        options.SuppressXFrameOptionsHeader = true;
    }

    /// <summary>Ties a cookie to this host, over https alone where the service is on https.</summary>
    public void Configure(CookieBuilder cookie, string name, SameSiteMode sameSite)
    {
        bool https = service.Value.PublicBaseUrl.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        cookie.Name = https ? $"__Host-{name}" : name;
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SameSite = sameSite;
        cookie.SecurePolicy = https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }
}
