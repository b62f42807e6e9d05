using System.Text.Encodings.Web;
using BadgeFunctions.Core.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Access;

/// <summary>Authenticates by <c>Authorization: Bearer</c> (RFC 6750 §2.1); tokens in addresses or bodies are not looked at.</summary>
internal sealed class BearerHandler(
    TokenHolders holders, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private const string Prefix = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers.Authorization is not [{ } header] || !header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        TokenHolder? holder = await holders.FindAsync(header[Prefix.Length..].Trim(), Context.RequestAborted);
        return holder is null
            ? AuthenticateResult.Fail("The token stands for nobody.")
            : AuthenticateResult.Success(new AuthenticationTicket(ScopeClaims.Limit(holder.Actor.ToPrincipal(Scheme.Name), holder.Scopes), Scheme.Name));
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        AuthenticateResult result = await HandleAuthenticateOnceSafeAsync();
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = result.Failure is null ? "Bearer" : "Bearer error=\"invalid_token\"";
    }
}
