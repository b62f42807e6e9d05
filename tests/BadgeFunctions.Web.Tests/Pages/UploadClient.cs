using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BadgeFunctions.Web.Tests.Site;

namespace BadgeFunctions.Web.Tests.Pages;

/// <summary>Sends a file in parts, as the form's script does.</summary>
internal sealed class UploadClient : IDisposable
{
    private readonly HttpClient _client;
    private readonly string _page;
    private string _html = string.Empty;
    private string _path = string.Empty;

    private UploadClient(TestSite site, string page)
    {
        _page = page;
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = site.Address };
        _client.DefaultRequestHeaders.Add("Accept-Language", "fr");
    }

    public string Token { get; private set; } = string.Empty;

    public static async Task<UploadClient> OpenAsync(TestSite site, string page)
    {
        UploadClient client = new(site, page);
        client._html = await client._client.GetStringAsync(page);
        client._client.DefaultRequestHeaders.Add("RequestVerificationToken", client.Value("__RequestVerificationToken"));
        return client;
    }

    public async Task<HttpStatusCode> StartAsync(string name, long length)
    {
        using HttpResponseMessage response = await _client.PostAsJsonAsync("/uploads", new { name, length });
        if (response.StatusCode == HttpStatusCode.Created)
        {
            JsonNode body = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
            (_path, Token) = ((string)body["path"]!, (string)body["token"]!);
        }

        return response.StatusCode;
    }

    public async Task<(HttpStatusCode Status, long Offset)> SendAsync(long offset, byte[] part, string? token = null)
    {
        using HttpResponseMessage response = await PatchAsync(offset, part, token);
        return (response.StatusCode, OffsetOf(response));
    }

    public async Task<JsonNode> FinishAsync(long offset, byte[] part, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using HttpResponseMessage response = await PatchAsync(offset, part, null);
        Assert.Equal(expected, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    public async Task<(HttpStatusCode Status, long Offset)> AskAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Head, _path);
        request.Headers.Add("Upload-Token", Token);
        using HttpResponseMessage response = await _client.SendAsync(request);
        return (response.StatusCode, OffsetOf(response));
    }

    public async Task<Answer> NominateAsync(string email, string received)
    {
        using FormUrlEncodedContent form = new(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = Value("__RequestVerificationToken"),
            ["key"] = Value("key"),
            ["for"] = "self",
            ["familyName"] = "Martin",
            ["givenName"] = "Camille",
            ["email"] = email,
            ["evidence[0].received"] = received,
        });
        using HttpResponseMessage response = await _client.PostAsync(_page, form);
        return await Answer.ReadAsync(response);
    }

    public void Dispose() => _client.Dispose();

    private Task<HttpResponseMessage> PatchAsync(long offset, byte[] part, string? token)
    {
        HttpRequestMessage request = new(HttpMethod.Patch, _path) { Content = new ByteArrayContent(part) };
        request.Headers.Add("Upload-Token", token ?? Token);
        request.Headers.Add("Upload-Offset", offset.ToString(CultureInfo.InvariantCulture));
        return _client.SendAsync(request);
    }

    private static long OffsetOf(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Upload-Offset", out IEnumerable<string>? values) ? long.Parse(values.Single(), CultureInfo.InvariantCulture) : -1;

    private string Value(string name) => Regex.Match(_html, $"name=\"{name}\" value=\"([^\"]+)\"").Groups[1].Value;
}
