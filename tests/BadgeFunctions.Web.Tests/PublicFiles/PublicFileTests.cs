using System.Net;
using System.Net.Http.Headers;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Tests.Site;
using Published = BadgeFunctions.Core.Publication.PublicFiles;

namespace BadgeFunctions.Web.Tests.PublicFiles;

public sealed class PublicFileTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Fact]
    public async Task ServesEverythingAnAwardPublishes()
    {
        string award = await site.AwardAsync("publie@exemple.fr");
        (string Path, string Type)[] expected =
        [
            ($"/assertions/{award}", "application/ld+json"),
            ($"/assertions/{award}.json", "application/ld+json"),
            ($"/credentials/{award}", "text/plain"),
            ($"/credentials/{award}.jwt", "text/plain"),
            ($"/credentials/{award}.json", "application/vc+ld+json"),
            ($"/images/{award}.png", "image/png"),
            ($"/images/{award}.svg", "image/svg+xml"),
            ($"/badges/{award}/", "text/html"),
            ($"/badges/{award}/en.html", "text/html"),
            ($"/achievements/{TestCatalogue.OurBadge}/1.png", "image/png"),
            ("/keys/1", "application/jwk+json"),
            ("/.well-known/jwks.json", "application/jwk-set+json"),
            ("/.well-known/did.json", "application/did+json"),
        ];
        foreach ((string path, string type) in expected)
        {
            foreach (HttpMethod method in new[] { HttpMethod.Get, HttpMethod.Head })
            {
                using HttpRequestMessage request = new(method, path);
                using HttpResponseMessage response = await site.Client.SendAsync(request);
                byte[] body = await response.Content.ReadAsByteArrayAsync();

                Assert.True(response.StatusCode == HttpStatusCode.OK, $"{method} {path}: {response.StatusCode}");
                Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
                Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
                Assert.NotNull(response.Headers.ETag);
                Assert.False(response.Headers.ETag.IsWeak);
                Assert.StartsWith("public", response.Headers.CacheControl?.ToString());
                Assert.Equal(method == HttpMethod.Get ? response.Content.Headers.ContentLength : 0, body.Length);
                Assert.True(response.Content.Headers.ContentLength > 0);
            }
        }
    }

    [Fact]
    public async Task AnswersAConditionWithoutABody()
    {
        using HttpResponseMessage first = await site.Client.GetAsync("/.well-known/jwks.json");
        using HttpRequestMessage request = new(HttpMethod.Get, "/.well-known/jwks.json");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage second = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal("*", second.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Theory]
    [InlineData(0, 7, HttpStatusCode.PartialContent, 8)]
    [InlineData(1_000_000, null, HttpStatusCode.RequestedRangeNotSatisfiable, 0)]
    public async Task ServesRangesOfImages(long from, int? to, HttpStatusCode status, int length)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"/achievements/{TestCatalogue.OurBadge}/1.png");
        request.Headers.Range = new RangeHeaderValue(from, to);
        using HttpResponseMessage response = await site.Client.SendAsync(request);

        Assert.Equal(status, response.StatusCode);
        if (status == HttpStatusCode.PartialContent)
        {
            Assert.Equal(length, (await response.Content.ReadAsByteArrayAsync()).Length);
        }
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task TellsThatARevokedAssertionIsGoneWhateverTheCondition(string method)
    {
        await site.Files.WriteAsync(FileArea.Public, [Published.Gone("assertions/gone", "{\"revoked\":true}"u8.ToArray())], CancellationToken.None);
        using HttpRequestMessage request = new(new HttpMethod(method), "/assertions/gone");
        request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any);
        using HttpResponseMessage response = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        Assert.Equal("application/ld+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(16, response.Content.Headers.ContentLength);
        Assert.Equal(method == "GET" ? "{\"revoked\":true}" : string.Empty, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("assertions/a1", "/assertions/a1", Browser, "/badges/a1/")]
    [InlineData("credentials/a1", "/credentials/a1", Browser, "/badges/a1/")]
    [InlineData("achievements/tutorat/1", "/achievements/tutorat/1", Browser, "/catalogue/tutorat")]
    [InlineData("assertions/a1", "/assertions/a1", "text/html", null)]
    [InlineData("assertions/a1", "/assertions/a1", "text/html,application/xhtml+xml,application/json", null)]
    [InlineData("assertions/a1", "/assertions/a1", "application/ld+json", null)]
    [InlineData("assertions/a1", "/assertions/a1", "*/*", null)]
    [InlineData("assertions/a1", "/assertions/a1", null, null)]
    [InlineData("assertions/a1", "/assertions/a1.json", Browser, null)]
    [InlineData("credentials/a1", "/credentials/a1.jwt", Browser, null)]
    [InlineData("issuers/rectorat", "/issuers/rectorat", Browser, null)]
    public async Task LeadsPeopleToThePageAndGivesProgramsTheData(string file, string path, string? accept, string? page)
    {
        await site.Files.WriteAsync(FileArea.Public, [Published.File(file, "{}"u8.ToArray())], CancellationToken.None);
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        using HttpResponseMessage response = await site.Client.SendAsync(request);

        Assert.Equal(page is null ? HttpStatusCode.OK : HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal(page, response.Headers.Location?.OriginalString);
        Assert.Contains("Accept", response.Headers.Vary);
    }

    [Theory]
    [InlineData("/assertions/none", Browser, "text/html")]
    [InlineData("/assertions/none", "text/html", "application/problem+json")]
    [InlineData("/assertions/none", null, "application/problem+json")]
    [InlineData("/badges/none/", Browser, "text/html")]
    [InlineData("/badges/none", Browser, "text/html")]
    [InlineData("/keys/9", "application/json", "application/problem+json")]
    public async Task TellsThatThereIsNothingYet(string path, string? accept, string type)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        using HttpResponseMessage response = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData("application/ld+json, application/json", "application/ld+json")]
    [InlineData("application/json, */*", "application/ld+json")]
    public async Task CallsJsonWhatTheProgramUnderstands(string accept, string type)
    {
        await site.Files.WriteAsync(FileArea.Public, [Published.File("assertions/json", "{}"u8.ToArray())], CancellationToken.None);
        using HttpRequestMessage request = new(HttpMethod.Get, "/assertions/json");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using HttpResponseMessage response = await site.Client.SendAsync(request);

        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task LeadsToTheSlashFormOfAPage()
    {
        await site.Files.WriteAsync(FileArea.Public, [Published.File("badges/b1/index.html", "<p>"u8.ToArray())], CancellationToken.None);
        using HttpResponseMessage response = await site.Client.GetAsync("/badges/b1");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/badges/b1/", response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/images/../../private/evidence")]
    [InlineData("/images/%2e%2e/%2e%2e/evidence")]
    [InlineData("/images/..%2f..%2fevidence")]
    [InlineData("/images/%5c..%5cevidence")]
    [InlineData("/images/a%00b")]
    [InlineData("/images/a%0d%0aSet-Cookie:%20a=b")]
    [InlineData("/images//a")]
    [InlineData("/images/")]
    [InlineData("/badges//evil.example")]
    public async Task LeavesThePublicAreaForNobody(string path)
    {
        await using RawConnection raw = await RawConnection.OpenAsync(site.Address);
        await raw.SendAsync($"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n");

        string head = await raw.ReadHeadAsync();
        Assert.Matches("^HTTP/1.1 40[04] ", head);
        Assert.DoesNotContain("Set-Cookie", head);
        Assert.DoesNotContain("Location", head);
    }

    [Fact]
    public async Task LetsAnySiteReadByAPreflight()
    {
        using HttpRequestMessage request = new(HttpMethod.Options, "/assertions/a1");
        request.Headers.Add("Origin", "https://verifier.example");
        request.Headers.Add("Access-Control-Request-Method", "GET");
        request.Headers.Add("Access-Control-Request-Headers", "accept");
        using HttpResponseMessage response = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Contains("GET", response.Headers.GetValues("Access-Control-Allow-Methods").Single());
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Headers").Single());
    }

    [Theory]
    [InlineData("images/x.svg", "default-src 'none'; style-src 'unsafe-inline'; sandbox")]
    [InlineData("assertions/x", "default-src 'none'; frame-ancestors 'none'; sandbox")]
    public async Task LetsNoFileRunAnything(string path, string policy)
    {
        await site.Files.WriteAsync(FileArea.Public, [Published.File(path, "x"u8.ToArray())], CancellationToken.None);
        using HttpResponseMessage response = await site.Client.GetAsync('/' + path);

        Assert.Equal(policy, response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }
}
