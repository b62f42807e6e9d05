using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BadgeFunctions.App.Tests.Emulation;

/// <summary>An HTTP proxy in front of one of the emulator's services that does to each request what a script says.</summary>
internal sealed class FaultProxy : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });
    private readonly Uri _target;
    private readonly ConcurrentDictionary<string, int> _tries = new();
    private int _count;

    private FaultProxy(WebApplication server, Uri target)
    {
        _server = server;
        _target = target;
    }

    /// <summary>Where clients connect.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>What happens to a request; <see langword="null"/> lets it pass.</summary>
    public Func<ProxiedRequest, Func<Exchange, Task>?> Script { get; set; } = _ => null;

    public static async Task<FaultProxy> StartAsync(Uri target)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(server => server.Limits.MaxRequestBodySize = null);
        WebApplication server = builder.Build();
        FaultProxy proxy = new(server, target);
        server.Run(proxy.HandleAsync);
        await server.StartAsync();
        proxy.Address = new Uri(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/");
        return proxy;
    }

    /// <summary>Does a fault to the first request that matches, and lets the others pass.</summary>
    public void Once(Func<ProxiedRequest, bool> match, Func<Exchange, Task> fault)
    {
        int left = 1;
        Script = request => match(request) && Interlocked.Exchange(ref left, 0) == 1 ? fault : null;
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _client.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        string target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body);
        Exchange exchange = new(context, _client, new Uri(_target, target), body.ToArray());
        int tries = _tries.AddOrUpdate(context.Request.Headers["x-ms-client-request-id"].ToString(), 1, (_, before) => before + 1);
        ProxiedRequest request = new(context.Request.Method, target, Interlocked.Increment(ref _count), tries);
        await (Script(request) ?? Faults.PassAsync)(exchange);
    }
}
