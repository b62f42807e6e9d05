using BadgeFunctions.Core;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Web.Hosting.Failures;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Access;

/// <summary>The cookies that keep people signed in and prove where a form came from.</summary>
/// <param name="service">Says whether the service is on https, where a cookie can be tied to this very host.</param>
/// <param name="time">The clock.</param>
internal sealed class SessionCookie(IOptions<ServiceOptions> service, TimeProvider time)
    : IConfigureNamedOptions<CookieAuthenticationOptions>, IConfigureOptions<AntiforgeryOptions>
{
    private static readonly TimeSpan Idle = TimeSpan.FromHours(8);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);
    private const string SignedInAt = "signed-in-at";

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name != Schemes.Cookie)
        {
            return;
        }

        Configure(options.Cookie, "session", SameSiteMode.Lax);
        options.ExpireTimeSpan = Idle;
        options.SlidingExpiration = true;
        options.LoginPath = "/sign-in";
        options.ReturnUrlParameter = "returnUrl";
        options.Events.OnSigningIn = signing =>
        {
            signing.Properties.SetString(SignedInAt, time.GetUtcNow().ToString("O"));
            return Task.CompletedTask;
        };
        options.Events.OnValidatePrincipal = Validate;
        options.Events.OnRedirectToAccessDenied = denied => FailureResponses.WriteAsync(denied.HttpContext, ProblemKind.Forbidden);
    }

    public void Configure(CookieAuthenticationOptions options) => Configure(Options.DefaultName, options);

    public void Configure(AntiforgeryOptions options)
    {
        Configure(options.Cookie, "form", SameSiteMode.Strict);
        options.SuppressXFrameOptionsHeader = true;
    }

    private void Configure(CookieBuilder cookie, string name, SameSiteMode sameSite)
    {
        bool https = service.Value.PublicBaseUrl.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        cookie.Name = https ? $"__Host-{name}" : name;
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SameSite = sameSite;
        cookie.SecurePolicy = https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }

    private async Task Validate(CookieValidatePrincipalContext context)
    {
        bool fresh = DateTimeOffset.TryParse(
            context.Properties.GetString(SignedInAt), System.Globalization.CultureInfo.InvariantCulture, out DateTimeOffset at)
            && time.GetUtcNow() - at < Longest;
        Actor? actor = fresh && context.Principal?.ActorOf() is { } signedIn
            ? await context.HttpContext.RequestServices.GetRequiredService<TokenHolders>().ResolveAsync(signedIn, context.HttpContext.RequestAborted)
            : null;
        if (actor is null)
        {
            context.RejectPrincipal();
            return;
        }

        // Roles change, colleagues leave and come back: what somebody may do is what they may do now.
        context.ReplacePrincipal(actor.ToPrincipal(Schemes.Cookie));
    }
}
