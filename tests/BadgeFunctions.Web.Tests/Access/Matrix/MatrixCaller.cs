using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Access.Matrix;

/// <summary>Somebody who calls pages with a session and the API with a token.</summary>
internal sealed partial class MatrixCaller : IDisposable
{
    private readonly HttpClient _client;
    private readonly string? _token;

    private MatrixCaller(HttpClient client, string? token) => (_client, _token) = (client, token);

    /// <summary>The token that the forms of this session carry.</summary>
    public string FormToken { get; private set; } = string.Empty;

    public static async Task<MatrixCaller> ArriveAsync(TestSite site, Actor? actor)
    {
        CookieContainer cookies = new();
        using HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = site.Address };
        string? token = null;
        if (actor is not null)
        {
            AccessTokens tokens = site.Services.GetRequiredService<AccessTokens>();
            token = await tokens.CreateTokenAsync(actor, TimeSpan.FromDays(1), CancellationToken.None);
            using HttpResponseMessage signedIn = await client.GetAsync(
                $"/sign-in/{await tokens.CreateSignInCodeAsync(actor, TimeSpan.FromMinutes(5), CancellationToken.None)}");
            Assert.True((int)signedIn.StatusCode is 302 or 303, $"{actor.Name}: {signedIn.StatusCode}");
        }

        // Every page has a form, the choice of its language.
        string formToken = TokenField().Match(await client.GetStringAsync("/verify")).Groups[1].Value;

        // Whoever is signed out goes on sending the same cookies: what is put back afterwards makes them good again.
        HttpClient caller = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = site.Address };
        caller.DefaultRequestHeaders.Add("Cookie", cookies.GetCookieHeader(site.Address));
        return new MatrixCaller(caller, token) { FormToken = formToken };
    }

    /// <summary>Calls an endpoint as its line of the table says.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">The path, filled in.</param>
    /// <param name="body">The form's fields or the JSON, filled in.</param>
    /// <param name="type">The body's type, where it is neither.</param>
    /// <param name="formToken">Another form token than one's own, or none when empty.</param>
    public async Task<HttpResponseMessage> CallAsync(string method, string path, string? body, string? type = null, string? formToken = null)
    {
        bool api = path.StartsWith("/api/", StringComparison.Ordinal);
        using HttpRequestMessage request = new(new HttpMethod(method), path);
        if (!api)
        {
            request.Headers.Accept.ParseAdd("text/html,application/xhtml+xml");
        }
        else if (_token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        }

        if (method is "POST" or "PATCH" or "PUT")
        {
            request.Content = api
                ? new StringContent(body ?? "{}", Encoding.UTF8, type ?? "application/json")
                : Form(body, formToken ?? FormToken);
        }

        return await _client.SendAsync(request);
    }

    public void Dispose() => _client.Dispose();

    private static FormUrlEncodedContent Form(string? body, string token) => new(
    [
        .. (body ?? string.Empty).Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(field => field.Split('=', 2))
            .Select(field => new KeyValuePair<string, string>(field[0], field[1])),
        .. token.Length == 0 ? Array.Empty<KeyValuePair<string, string>>() : [new KeyValuePair<string, string>("__RequestVerificationToken", token)],
    ]);

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}
