using System.Net;
using BadgeFunctions.Web.Hosting;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BadgeFunctions.Web.Tests.Api;

/// <summary>A host may run the pipeline inside an endpoint of its own, built once and run for each request.</summary>
public sealed class InnerPipelineTests : IAsyncLifetime
{
    private readonly TestSite _ports = new();
    private readonly WebApplication _host;
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public InnerPipelineTests()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _ports.AddServices(builder.Services);
        _host = builder.Build();
        ApplicationBuilder inner = new(_host.Services);
        inner.UseBadgeFunctions();
        RequestDelegate pipeline = inner.Build();
        _host.Map("/{**path}", (HttpContext context) =>
        {
            context.SetEndpoint(null);
            context.Request.RouteValues = [];
            return pipeline(context);
        });
    }

    public async ValueTask InitializeAsync()
    {
        await TestSite.PublishAsync(_host.Services);
        await _host.StartAsync();
        _client.BaseAddress = new Uri(_host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _host.DisposeAsync();
        await _ports.DisposeAsync();
    }

    [Fact]
    public async Task ServesTheApi()
    {
        using HttpResponseMessage created = await _client.PostAsync("/api/nominations", System.Net.Http.Json.JsonContent.Create(Draft.Of("dedans@exemple.fr")));
        using HttpResponseMessage refused = await _client.GetAsync("/api/nominations");
        using HttpResponseMessage missing = await _client.GetAsync("/nothing");
        using HttpResponseMessage art = await _client.GetAsync($"/achievements/{TestCatalogue.OurBadge}/1.png");

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal("unauthenticated", await refused.ProblemAsync());
        Assert.Equal("not-found", await missing.ProblemAsync());
        Assert.Equal("image/png", art.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task RefusesABodyOverItsLimitWithAProblem()
    {
        await using RawConnection raw = await RawConnection.OpenAsync(_client.BaseAddress!);
        await raw.SendAsync("POST /api/nominations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 29999999\r\n\r\n");

        string head = await raw.ReadHeadAsync();
        Assert.StartsWith("HTTP/1.1 413 ", head);
        Assert.Contains("application/problem+json", head);
    }

    [Fact]
    public async Task DescribesOnlyOurOwnRoutes()
    {
        string document = await _client.GetStringAsync("/openapi/v1.json");

        Assert.Contains("/api/badges", document);
        Assert.DoesNotContain("{**path}", document);
        Assert.DoesNotContain("\"/{path}\"", document);
    }
}
