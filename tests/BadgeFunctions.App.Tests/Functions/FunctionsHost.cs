using BadgeFunctions.App.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BadgeFunctions.App.Tests.Functions;

/// <summary>
/// Stands in for the Functions host and worker: a real Kestrel that tries the HTTP functions' routes in the order of
/// their names, calls the one that matches in a scope of its own, and executes its result on the request's context.
/// </summary>
internal sealed class FunctionsHost : IAsyncDisposable
{
    private readonly WebApplication _application;

    private FunctionsHost(WebApplication application) => _application = application;

    public IServiceProvider Services => _application.Services;

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <summary>What the last failing request threw, for a test's message.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Called with each context after its function ran.</summary>
    public Action<HttpContext, HttpFunction>? Served { get; set; }

    /// <summary>Starts the app's own registration, with what a test puts in place of the network.</summary>
    public static async Task<FunctionsHost> StartAsync(IReadOnlyDictionary<string, string?> settings, Action<IServiceCollection> replace)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddBadgeFunctionsApp(builder.Configuration);
        replace(builder.Services);
        WebApplication application = builder.Build();
        FunctionsHost host = new(application);
        application.Run(host.ServeAsync);
        await application.StartAsync();
        host.Client.BaseAddress = new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _application.DisposeAsync();
    }

    private async Task ServeAsync(HttpContext context)
    {
        RouteValueDictionary values = [];
        HttpFunction? function = HttpFunction.All.FirstOrDefault(one => one.Matches(context.Request.Method, context.Request.Path, values));
        if (function is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        // As the worker leaves them: an endpoint of its own that must not run again, and its route's values.
        context.SetEndpoint(new Endpoint(_ => throw new InvalidOperationException("The outer endpoint ran."), null, function.Name));
        context.Request.RouteValues = values;
        await using (AsyncServiceScope scope = Services.CreateAsyncScope())
        {
            context.RequestServices = scope.ServiceProvider;
            await function.Invoke(context).ExecuteAsync(context);
        }

        Failure = context.Features.Get<IExceptionHandlerFeature>()?.Error ?? Failure;
        Served?.Invoke(context, function);
    }
}
