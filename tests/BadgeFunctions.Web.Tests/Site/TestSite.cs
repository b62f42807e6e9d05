using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BadgeFunctions.Core;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Hosting;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Web.Hosting;
using BadgeFunctions.Web.Tests.Site.Ports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BadgeFunctions.Web.Tests.Site;

/// <summary>The whole web side on a real server, over ports in memory.</summary>
public sealed class TestSite : IAsyncLifetime
{
    /// <summary>What badges say their addresses are; nothing answers there.</summary>
    public const string PublicBaseUrl = "http://badges.test";

    /// <summary>The operator's token.</summary>
    public const string OperatorToken = "operator-token-of-this-test";

    private readonly Action<WebOptions>? _configure;
    private readonly Action<IServiceCollection>? _services;
    private WebApplication? _app;

    /// <summary>A site without limits on how often one may call.</summary>
    public TestSite()
        : this(null)
    {
    }

    internal TestSite(Action<WebOptions>? configure, Action<IServiceCollection>? services = null)
    {
        _configure = configure;
        _services = services;
        Documents = new MemoryDocuments(Queue);
    }

    internal MemoryQueue Queue { get; } = new();

    internal MemoryDocuments Documents { get; }

    internal MemoryFiles Files { get; } = new();

    internal MemoryKeys Keys { get; } = new();

    internal MemoryMail Mail { get; } = new();

    internal ManualTime Time { get; } = new(new DateTimeOffset(2026, 3, 20, 9, 0, 0, TimeSpan.Zero));

    /// <summary>The services of the running site.</summary>
    public IServiceProvider Services => _app!.Services;

    /// <summary>The address of the server.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Sends as nobody, follows no redirection and keeps no cookie.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <summary>Starts a site that differs from the usual.</summary>
    internal static async Task<TestSite> StartAsync(Action<WebOptions>? configure = null, Action<IServiceCollection>? services = null)
    {
        TestSite site = new(configure, services);
        await site.InitializeAsync();
        return site;
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        AddServices(builder.Services);
        _app = builder.Build();
        _app.UseBadgeFunctions();
        await _app.StartAsync();
        Address = new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
        await PublishAsync(Services);
    }

    /// <summary>What a host publishes at its first start.</summary>
    internal static async Task PublishAsync(IServiceProvider services)
    {
        await TestCatalogue.InstallAsync(services.GetRequiredService<InstallCatalogue>());
        await services.GetRequiredService<PublishKeys>().ExecuteAsync(CancellationToken.None);
    }

    /// <summary>The services a host would add.</summary>
    internal void AddServices(IServiceCollection services)
    {
        services.AddSingleton<TimeProvider>(Time);
        services.AddBadgeFunctionsCore();
        services.Configure<ServiceOptions>(options =>
        {
            options.PublicBaseUrl = PublicBaseUrl;
            options.MaximumEvidenceLength = 1024 * 1024;
        });
        services.AddBadgeFunctionsWeb(options =>
        {
            options.OperatorTokenHash = Web.Access.OperatorToken.HashOf(OperatorToken);
            options.NominationsPerMinute = 0;
            options.VerificationsPerMinute = 0;
            options.SignInsPerMinute = 0;
            options.MailSignIn = true;
            options.ExportsPerMinute = 0;
            _configure?.Invoke(options);
        });
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddSingleton<IDocuments>(Documents);
        services.AddSingleton<IQueue>(Queue);
        services.AddSingleton<IFiles>(Files);
        services.AddSingleton<IKeyRings>(new MemoryKeyRings(Keys));
        services.AddSingleton<ISigningKeys>(Keys);
        services.AddSingleton<IMail>(Mail);
        services.AddSingleton<IBadgeArt, TinyArt>();
        _services?.Invoke(services);
    }

    /// <summary>Every method and pattern that is served.</summary>
    public IEnumerable<(string Method, string Pattern)> Endpoints() =>
        from endpoint in Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Distinct()
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        select (method, '/' + endpoint.RoutePattern.RawText!.TrimStart('/'));

    /// <summary>A token for a caller.</summary>
    public async Task<string?> TokenOfAsync(Caller caller) => caller switch
    {
        Caller.Anonymous => null,
        Caller.Operator => OperatorToken,
        _ => await Services.GetRequiredService<AccessTokens>().CreateTokenAsync(ActorOf(caller), TimeSpan.FromDays(1), CancellationToken.None),
    };

    /// <summary>A session's cookie for a caller.</summary>
    public async Task<string?> CookieOfAsync(Caller caller)
    {
        if (caller == Caller.Anonymous)
        {
            return null;
        }

        string code = await Services.GetRequiredService<AccessTokens>().CreateSignInCodeAsync(ActorOf(caller), TimeSpan.FromMinutes(5), CancellationToken.None);
        using HttpResponseMessage response = await Client.GetAsync($"/sign-in/{code}");
        return response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }

    /// <summary>Sends as a caller.</summary>
    public async Task<HttpResponseMessage> SendAsync(Caller caller, HttpMethod method, string path, HttpContent? content = null)
    {
        using HttpRequestMessage request = new(method, path) { Content = content };
        if (await TokenOfAsync(caller) is { } token)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return await Client.SendAsync(request);
    }

    /// <summary>Sends JSON as a caller.</summary>
    public Task<HttpResponseMessage> PostAsync(Caller caller, string path, object body) =>
        SendAsync(caller, HttpMethod.Post, path, JsonContent.Create(body));

    /// <summary>Handles messages until none is left.</summary>
    public async Task PumpAsync()
    {
        IMessageHandler[] handlers = [.. Services.GetServices<IMessageHandler>()];
        bool busy;
        do
        {
            busy = false;
            foreach (IMessageHandler handler in handlers)
            {
                foreach (ReceivedMessage message in await Queue.ReceiveAsync(handler.Queue, 10, TimeSpan.FromMinutes(1), CancellationToken.None))
                {
                    HandlingResult result = await handler.HandleAsync(message, CancellationToken.None);
                    Assert.True(result.IsCompleted, $"{handler.Queue}: {result.Reason}");
                    busy = true;
                }
            }
        }
        while (busy);
    }

    /// <summary>Submits a nomination for which the operator vouches and returns what was answered.</summary>
    public async Task<JsonNode> NominateAsync(string email, string badge = TestCatalogue.OurBadge)
    {
        using HttpResponseMessage response = await PostAsync(Caller.Operator, "/api/nominations", Draft.Of(email, badge));
        Assert.Equal(System.Net.HttpStatusCode.Created, response.StatusCode);
        return await response.JsonAsync();
    }

    /// <summary>Takes a badge all the way to its publication and returns the award's id.</summary>
    public async Task<string> AwardAsync(string email)
    {
        JsonNode nomination = await NominateAsync(email);
        using HttpResponseMessage response = await PostAsync(
            Caller.Reviewer, $"/api/nominations/{nomination["id"]}/decision", new { outcome = "approved" });
        Assert.Equal(System.Net.HttpStatusCode.Accepted, response.StatusCode);
        await PumpAsync();
        return (string)(await response.JsonAsync())["award"]!;
    }

    private static Actor ActorOf(Caller caller) => caller switch
    {
        Caller.Reviewer => new Actor("Dominique Relecteur", Role.Reviewer, [TestCatalogue.OurIssuer]),
        Caller.OtherReviewer => new Actor("Alix Autre", Role.Reviewer, [TestCatalogue.OtherIssuer]),
        _ => new Actor("Sacha Exploitant", Role.Operator, []),
    };

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        Keys.Dispose();
    }
}
