using System.Net;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Api;

public sealed class FailureTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Theory]
    [InlineData("/api/nothing")]
    [InlineData("/nothing")]
    public async Task TellsProgramsWithAProblem(string path)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("not-found", await response.ProblemAsync());
    }

    [Fact]
    public async Task TellsPeopleWithAPageInTheirLanguage()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/nothing");
        request.Headers.Accept.ParseAdd(Browser);
        request.Headers.Add("Cookie", "language=c%3Den%7Cuic%3Den");
        using HttpResponseMessage response = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        string page = await response.Content.ReadAsStringAsync();
        Assert.Contains("<html lang=\"en\"", page);
        Assert.Contains("<h1>This page does not exist</h1>", page);
    }

    [Fact]
    public async Task TellsTheApisClientsWithAProblemEvenInABrowser()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/api/nothing");
        request.Headers.Accept.ParseAdd(Browser);
        using HttpResponseMessage response = await site.Client.SendAsync(request);

        Assert.Equal("not-found", await response.ProblemAsync());
    }

    [Fact]
    public async Task SaysWhichMethodsAnAddressTakes()
    {
        using HttpResponseMessage response = await site.Client.DeleteAsync("/api/badges");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("method-not-allowed", await response.ProblemAsync());
        Assert.Equal(["GET"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task TellsNothingOfWhatBrokeInside()
    {
        BrokenCatalogue catalogue = new();
        await using TestSite broken = await TestSite.StartAsync(services: services => services.AddSingleton<Core.Catalogue.ICatalogue>(catalogue));
        catalogue.IsBroken = true;
        using HttpResponseMessage response = await broken.Client.GetAsync("/api/badges");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("internal", await response.ProblemAsync());
        Assert.DoesNotContain("secret", await response.Content.ReadAsStringAsync());
        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Theory]
    [InlineData("/api/badges")]
    [InlineData("/nothing")]
    [InlineData("/healthz")]
    [InlineData("/.well-known/jwks.json")]
    public async Task ProtectsEveryAnswer(string path)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(path);

        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", response.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
        Assert.Contains("frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.True(response.Headers.Contains("Permissions-Policy"));
    }

    [Fact]
    public async Task AnEndpointWithoutARuleStopsTheStart()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        site.AddServices(builder.Services);
        await using WebApplication app = builder.Build();
        app.MapGet("/forgotten", () => "open");

        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => Web.Hosting.EndpointRules.Check(app));
        Assert.Contains("/forgotten", error.Message);
    }

    private sealed class BrokenCatalogue : Core.Catalogue.ICatalogue
    {
        public bool IsBroken { get; set; }

        public ValueTask<Core.Catalogue.CatalogueSnapshot> CurrentAsync(CancellationToken cancellationToken) =>
            IsBroken ? throw new IOException("secret detail") : ValueTask.FromResult(new Core.Catalogue.CatalogueSnapshot([], []));

        public Task<IReadOnlyList<string>> EveryBadgeAsync(CancellationToken cancellationToken) => throw new IOException("secret detail");

        public ValueTask<Core.Catalogue.Badge> VersionAsync(string badge, int version, CancellationToken cancellationToken) => throw new IOException("secret detail");
    }
}
