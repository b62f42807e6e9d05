using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BadgeFunctions.Web.Tests.Access.OpenIdConnect;

/// <summary>
/// An identity provider on a real server: discovery, keys, authorization code with PKCE, user information, signing out. It
/// holds to the standard (OpenID Connect Core 1.0, RFC 6749, RFC 7636) except where a test makes it misbehave.
/// </summary>
public sealed class IdentityProvider : IAsyncDisposable
{
    /// <summary>The client that it knows.</summary>
    public const string ClientId = "badges";

    /// <summary>The client's secret.</summary>
    public const string ClientSecret = "secret-of-the-client";

    private const string Callback = "/sign-in/provider/callback";

    private readonly ConcurrentDictionary<string, PendingCode> _codes = [];
    private readonly ConcurrentDictionary<string, ProviderPerson> _accessTokens = [];
    private readonly WebApplication _app;
    private RsaSecurityKey _key = NewKey();

    private IdentityProvider(WebApplication app) => _app = app;

    /// <summary>Where it is.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Who is signed in at the provider.</summary>
    public ProviderPerson Person { get; set; } = new("p-1", "camille.martin@exemple.fr", "Camille Martin");

    /// <summary>Whether it asks before it sends people back.</summary>
    public bool Asks { get; init; }

    /// <summary>A nonce that it puts in the place of the right one.</summary>
    public string? WrongNonce { get; set; }

    /// <summary>How many codes were redeemed.</summary>
    public int Redeemed { get; private set; }

    /// <summary>Starts one.</summary>
    public static async Task<IdentityProvider> StartAsync(bool asks = false)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        IdentityProvider provider = new(builder.Build()) { Asks = asks };
        provider.Map();
        await provider._app.StartAsync();
        provider.Address = new Uri(provider._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return provider;
    }

    /// <summary>From now on it signs with another key, and publishes that alone.</summary>
    public void RotateKey() => _key = NewKey();

    /// <summary>It answers no more.</summary>
    public Task StopAsync() => _app.StopAsync();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static RsaSecurityKey NewKey() => new(RSA.Create(2048)) { KeyId = Secret() };

    private static string Secret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));

    private void Map()
    {
        _app.MapGet("/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = Issuer,
            ["authorization_endpoint"] = $"{Issuer}/authorize",
            ["token_endpoint"] = $"{Issuer}/token",
            ["userinfo_endpoint"] = $"{Issuer}/userinfo",
            ["end_session_endpoint"] = $"{Issuer}/logout",
            ["jwks_uri"] = $"{Issuer}/keys",
            ["response_types_supported"] = new[] { "code" },
            ["subject_types_supported"] = new[] { "public" },
            ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
            ["code_challenge_methods_supported"] = new[] { "S256" },
        }));
        _app.MapGet("/keys", Keys);
        _app.MapGet("/authorize", Authorize);
        _app.MapPost("/token", RedeemAsync);
        _app.MapGet("/userinfo", TellAsync);
        _app.MapGet("/logout", (HttpRequest request) =>
            Results.Redirect($"{request.Query["post_logout_redirect_uri"]}?state={Uri.EscapeDataString(request.Query["state"].ToString())}"));
    }

    private string Issuer => Address.GetLeftPart(UriPartial.Authority);

    private IResult Keys()
    {
        RSAParameters parameters = _key.Rsa.ExportParameters(includePrivateParameters: false);
        return Results.Json(new
        {
            keys = new[]
            {
                new { kty = "RSA", use = "sig", alg = "RS256", kid = _key.KeyId, n = Base64Url.EncodeToString(parameters.Modulus), e = Base64Url.EncodeToString(parameters.Exponent) },
            },
        });
    }

    private IResult Authorize(HttpRequest request)
    {
        IQueryCollection query = request.Query;
        string redirect = query["redirect_uri"].ToString();
        if (query["client_id"] != ClientId || query["response_type"] != "code" || !query["scope"].ToString().Split(' ').Contains("openid")
            || query["code_challenge_method"] != "S256" || query["code_challenge"].ToString().Length != 43 || query["nonce"].ToString().Length < 16
            || query["state"].ToString().Length == 0 || query["response_mode"].ToString() is not ("" or "query") || new Uri(redirect).AbsolutePath != Callback)
        {
            return Results.BadRequest("invalid_request");
        }

        if (Asks && query["go"].Count == 0)
        {
            return Results.Content(
                $"<!DOCTYPE html><html lang=\"fr\"><title>Fournisseur</title><main><h1>Fournisseur d’identité</h1><a href=\"{WebUtility.HtmlEncode(request.Path + request.QueryString)}&amp;go=1\">Continuer</a></main></html>",
                "text/html; charset=utf-8");
        }

        string code = Secret();
        _codes[code] = new PendingCode(Person, redirect, query["code_challenge"].ToString(), query["nonce"].ToString());
        return Results.Redirect($"{redirect}?code={code}&state={Uri.EscapeDataString(query["state"].ToString())}&iss={Uri.EscapeDataString(Issuer)}");
    }

    private async Task<IResult> RedeemAsync(HttpRequest request)
    {
        IFormCollection form = await request.ReadFormAsync();
        if (form["client_id"] != ClientId || form["client_secret"] != ClientSecret)
        {
            return Results.Json(new { error = "invalid_client" }, statusCode: StatusCodes.Status401Unauthorized);
        }

        // A code is good once (RFC 6749 §4.1.2), for whoever holds the verifier (RFC 7636 §4.6).
        if (form["grant_type"] != "authorization_code"
            || !_codes.TryRemove(form["code"].ToString(), out PendingCode? code)
            || code.RedirectUri != form["redirect_uri"]
            || code.Challenge != Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))))
        {
            return Results.BadRequest(new { error = "invalid_grant" });
        }

        string access = Secret();
        _accessTokens[access] = code.Person;
        Redeemed++;
        return Results.Json(new { access_token = access, token_type = "Bearer", expires_in = 300, id_token = Sign(code) });
    }

    private string Sign(PendingCode code)
    {
        DateTime now = TimeProvider.System.GetUtcNow().UtcDateTime;
        Dictionary<string, object> claims = new()
        {
            ["sub"] = code.Person.Subject,
            ["nonce"] = WrongNonce ?? code.Nonce,
            ["name"] = code.Person.Name,
            ["email"] = code.Person.Email,
        };
        if (code.Person.EmailVerified is { } verified)
        {
            claims["email_verified"] = verified;
        }

        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = ClientId,
            IssuedAt = now,
            NotBefore = now,
            Expires = now.AddMinutes(5),
            Claims = claims,
            SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.RsaSha256),
        });
    }

    // What is long is told here, as many providers do.
    private IResult TellAsync(HttpRequest request) =>
        request.Headers.Authorization.ToString().Split(' ') is ["Bearer", var token] && _accessTokens.TryGetValue(token, out ProviderPerson? person)
            ? Results.Json(new { sub = person.Subject, groups = person.Groups, service = "Lettres" })
            : Results.Unauthorized();
}
