using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using BadgeFunctions.Web.Tests.Site;

namespace BadgeFunctions.Web.Tests.Verification;

public sealed class VerifyTests(TestSite site) : IClassFixture<TestSite>
{
    [Theory]
    [InlineData("assertions/{0}", "OpenBadges2Hosted")]
    [InlineData("assertions/{0}.json", "OpenBadges2Hosted")]
    [InlineData("credentials/{0}", "OpenBadges3Jwt")]
    public async Task VerifiesOurOwnByAddress(string path, string format)
    {
        string award = await site.AwardAsync($"adresse{path.Length}@exemple.fr");
        JsonNode answer = await VerifyAsync(JsonContent.Create(new { url = $"{TestSite.PublicBaseUrl}/{string.Format(null, path, award)}" }));

        AssertVerdict("valid", answer);
        JsonNode face = Assert.Single(answer["faces"]!.AsArray())!;
        Assert.Equal(format, (string)face["format"]!);
        Assert.Equal("Tutorat", (string)face["facts"]!["badgeName"]!);
    }

    [Theory]
    [InlineData("images/{0}.png")]
    [InlineData("images/{0}.svg")]
    [InlineData("badges/{0}/")]
    [InlineData("badges/{0}/en/")]
    [InlineData("badges/{0}")]
    public async Task VerifiesBothFacesOfAnImageOrAPage(string path)
    {
        string award = await site.AwardAsync($"image{Math.Abs(path.GetHashCode(StringComparison.Ordinal))}@exemple.fr");
        JsonNode answer = await VerifyAsync(JsonContent.Create(new { url = $"{TestSite.PublicBaseUrl}/{string.Format(null, path, award)}" }));

        AssertVerdict("valid", answer);
        Assert.Equal(["assertion", "credential"], answer["faces"]!.AsArray().Select(face => (string)face!["face"]!));
        Assert.All(answer["checks"]!.AsArray(), check => Assert.Contains((string)check!["face"]!, new[] { "assertion", "credential" }));
    }

    [Fact]
    public async Task VerifiesUploadsWhateverTheyCameAs()
    {
        string award = await site.AwardAsync("envoi@exemple.fr");
        byte[] png = await site.Client.GetByteArrayAsync($"/images/{award}.png");
        byte[] svg = await site.Client.GetByteArrayAsync($"/images/{award}.svg");
        byte[] jwt = await site.Client.GetByteArrayAsync($"/credentials/{award}");
        byte[] assertion = await site.Client.GetByteArrayAsync($"/assertions/{award}");
        (byte[] Body, string Type)[] bodies =
        [
            (png, "image/png"), (png, "application/octet-stream"), (svg, "image/svg+xml"), (jwt, "application/jwt"), (jwt, "text/plain"),
            (assertion, "application/json"), (assertion, "application/ld+json"), (Encoding.UTF8.GetBytes($"{TestSite.PublicBaseUrl}/images/{award}.png"), "text/plain"),
        ];
        foreach ((byte[] body, string type) in bodies)
        {
            ByteArrayContent content = new(body);
            content.Headers.ContentType = new MediaTypeHeaderValue(type);
            AssertVerdict("valid", await VerifyAsync(content));
        }

        using MultipartFormDataContent form = new() { { new ByteArrayContent(png), "file", "badge.png" } };
        AssertVerdict("valid", await VerifyAsync(form));
    }

    [Theory]
    [InlineData("titulaire@exemple.fr", "valid")]
    [InlineData("quelquun@exemple.fr", "invalid")]
    public async Task ChecksTheHolder(string recipient, string verdict)
    {
        await using TestSite alone = await TestSite.StartAsync();
        string award = await alone.AwardAsync("titulaire@exemple.fr");
        using HttpResponseMessage response = await alone.Client.PostAsync(
            "/api/verify", JsonContent.Create(new { url = $"{TestSite.PublicBaseUrl}/credentials/{award}", recipient }));

        AssertVerdict(verdict, await response.JsonAsync());
    }

    [Fact]
    public async Task SeesARevocationInBothFaces()
    {
        string award = await site.AwardAsync("fini@exemple.fr");
        byte[] png = await site.Client.GetByteArrayAsync($"/images/{award}.png");
        using HttpResponseMessage revoked = await site.PostAsync(Caller.Operator, $"/api/awards/{award}/revocation", new { reason = "Erreur", category = "error" });
        await site.PumpAsync();

        using MultipartFormDataContent form = new() { { new ByteArrayContent(png), "file", "badge.png" } };
        JsonNode answer = await VerifyAsync(form);

        AssertVerdict("invalid", answer);
        Assert.All(answer["faces"]!.AsArray(), face => Assert.Equal("invalid", (string)face!["verdict"]!));
        Assert.Contains(answer["checks"]!.AsArray(), check => (string)check!["id"]! == "status.revocation" && (string)check["result"]! == "fail");
    }

    [Fact]
    public async Task SeesAForgery()
    {
        string award = await site.AwardAsync("faux@exemple.fr");
        string jwt = await site.Client.GetStringAsync($"/credentials/{award}");
        string[] parts = jwt.Split('.');
        string payload = Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(parts[1])).Replace("Tutorat", "Doctorat", StringComparison.Ordinal);
        string forged = $"{parts[0]}.{System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload))}.{parts[2]}";

        AssertVerdict("invalid", await VerifyAsync(new StringContent(forged)));
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://localhost/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("nothing")]
    public async Task SaysThatAnAddressLeadsNowhereAndNotWhy(string url)
    {
        JsonNode answer = await VerifyAsync(JsonContent.Create(new { url }));

        Assert.NotEqual("valid", (string)answer["verdict"]!);
        Assert.Empty(answer["faces"]![0]!["facts"]?.AsObject() ?? []);
    }

    [Theory]
    [InlineData("image/png", "\u0089PNG broken")]
    [InlineData("image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("application/json", "{")]
    [InlineData("application/json", "{}")]
    [InlineData("text/plain", "hello")]
    [InlineData("text/plain", "")]
    public async Task CallsWhatIsNoBadgeInvalid(string type, string body)
    {
        ByteArrayContent content = new(Encoding.Latin1.GetBytes(body));
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        JsonNode answer = await VerifyAsync(content);

        AssertVerdict("invalid", answer);
        Assert.All(answer["checks"]!.AsArray(), check => Assert.NotEmpty((string)check!["detail"]!));
    }

    [Fact]
    public async Task ExplainsInTheCallersLanguage()
    {
        List<string> details = [];
        foreach (string language in new[] { "fr", "en" })
        {
            using HttpRequestMessage request = new(HttpMethod.Post, "/api/verify") { Content = new StringContent("hello") };
            request.Headers.AcceptLanguage.ParseAdd(language);
            using HttpResponseMessage response = await site.Client.SendAsync(request);
            details.Add((string)(await response.JsonAsync())["checks"]![0]!["detail"]!);
        }

        Assert.NotEqual(details[0], details[1]);
    }

    [Fact]
    public async Task RefusesMoreThanTenMebibytes()
    {
        await using RawConnection raw = await RawConnection.OpenAsync(site.Address);
        await raw.SendAsync("POST /api/verify HTTP/1.1\r\nHost: x\r\nContent-Type: image/png\r\nContent-Length: 10485761\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 413 ", await raw.ReadHeadAsync());
    }

    [Fact]
    public async Task NeedsSomethingToVerify()
    {
        using MultipartFormDataContent form = new() { { new StringContent("x"), "other" } };
        using HttpResponseMessage response = await site.Client.PostAsync("/api/verify", form);
        using HttpResponseMessage untyped = await site.Client.PostAsync("/api/verify", null);

        Assert.Equal("invalid", await response.ProblemAsync());
        Assert.Equal("unsupported-media-type", await untyped.ProblemAsync());
    }

    private static void AssertVerdict(string verdict, JsonNode answer) =>
        Assert.True(verdict == (string)answer["verdict"]!, answer.ToJsonString());

    private async Task<JsonNode> VerifyAsync(HttpContent content)
    {
        using HttpResponseMessage response = await site.Client.PostAsync("/api/verify", content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.JsonAsync();
    }
}
