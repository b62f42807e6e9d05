using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Local.DataFolders;
using BadgeFunctions.Local.Hosting;
using BadgeFunctions.Local.Queueing;
using BadgeFunctions.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BadgeFunctions.Bench;

/// <summary>The service on a real server in this process, with a clock around its whole pipeline and an operator who looks at it.</summary>
internal sealed partial class PageSite : IAsyncDisposable
{
    private readonly DataFolder _folder;
    private readonly WebApplication _app;
    private readonly HttpClient _client;
    private readonly ConcurrentQueue<double> _times;

    private PageSite(DataFolder folder, WebApplication app, HttpClient client, ConcurrentQueue<double> times)
    {
        _folder = folder;
        _app = app;
        _client = client;
        _times = times;
    }

    public static async Task<PageSite> StartAsync()
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("PublicBaseUrl", "http://badges.example"), new("Signing:Algorithm", "ES256")])
            .Build();
        DataFolder folder = DataFolder.Open(Path.Combine(Workbench.NewFolder(), "data"), exclusive: true);
        WebApplicationBuilder builder = LocalInstallation.CreateBuilder(folder, LocalSettings.Read(configuration), QueuePumpOptions.ForCommands, configuration);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        await LocalInstallation.PrepareAsync(app.Services, default);
        await app.Services.GetRequiredService<CatalogueFiles>().InstallAsync(Path.Combine(AppContext.BaseDirectory, "catalogue.json"), default);
        ConcurrentQueue<double> times = new();
        app.Use(async (context, next) =>
        {
            long start = Stopwatch.GetTimestamp();
            await next(context);
            times.Enqueue(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        });
        app.UseBadgeFunctions();
        await app.StartAsync();
        Uri address = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address };
        client.DefaultRequestHeaders.Add("Accept", "text/html,application/xhtml+xml");
        string code = await app.Services.GetRequiredService<AccessTokens>().CreateSignInCodeAsync(
            new Actor("bench", Role.Operator, []), TimeSpan.FromHours(1), default);
        using HttpResponseMessage signedIn = await client.GetAsync(new Uri($"/sign-in/{code}", UriKind.Relative));
        return new PageSite(folder, app, client, times);
    }

    /// <summary>Fills the site and names a page of every kind.</summary>
    public Task<IReadOnlyList<(string Name, string Path)>> PagesAsync() => PageKinds.FurnishAsync(_app.Services);

    /// <summary>The server's median time of so many requests, in milliseconds.</summary>
    public async Task<double> TimeAsync(string path, string language, int requests)
    {
        _times.Clear();
        for (int i = 0; i < requests; i++)
        {
            (await GetAsync(path, language, "br")).Dispose();
        }

        // The last answer may have come before its clock was read.
        SpinWait wait = default;
        while (_times.Count < requests)
        {
            wait.SpinOnce();
        }

        double[] sorted = [.. _times.Order()];
        return sorted[sorted.Length / 2];
    }

    /// <summary>The bytes of a page and of the stylesheets and scripts that it names, as they come over the network.</summary>
    public async Task<long> SizeAsync(string path, string language, string coding)
    {
        long size = await LengthAsync(path, language, coding);
        using HttpResponseMessage plain = await GetAsync(path, language, "identity");
        string html = await plain.Content.ReadAsStringAsync();
        foreach (string asset in Asset().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Distinct())
        {
            size += await LengthAsync(new Uri(new Uri(_client.BaseAddress!, path), asset).PathAndQuery, language, coding);
        }

        return size;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        _folder.Dispose();
    }

    private async Task<long> LengthAsync(string path, string language, string coding)
    {
        using HttpResponseMessage response = await GetAsync(path, language, coding);
        return (await response.Content.ReadAsByteArrayAsync()).Length;
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string language, string coding)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        request.Headers.Add("Accept-Language", language);
        request.Headers.Add("Accept-Encoding", coding);
        HttpResponseMessage response = await _client.SendAsync(request);
        return response.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound
            ? response
            : throw new InvalidOperationException($"{path} answered {response.StatusCode}.");
    }

    [GeneratedRegex("(?:href|src)=\"([^\"]*assets/[^\"]+\\.(?:css|js)[^\"]*)\"")]
    private static partial Regex Asset();
}
