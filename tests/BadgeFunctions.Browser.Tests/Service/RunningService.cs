using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace BadgeFunctions.Browser.Tests.Service;

/// <summary>The real service in a process of its own, with an empty data folder and the catalogue of these tests.</summary>
public sealed class RunningService : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _data;

    private RunningService(Process process, string data, Uri address)
    {
        _process = process;
        _data = data;
        Address = address;
        Mailbox = new Mailbox(Path.Combine(data, "mail"));
        Operator = new HttpClient { BaseAddress = address };
        Operator.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Bearer", File.ReadAllText(Path.Combine(data, "operator.token")).Trim());
    }

    /// <summary>Where it answers, and what its mails and badges say their address is.</summary>
    public Uri Address { get; }

    /// <summary>The folder of its data.</summary>
    public string Data => _data;

    /// <summary>The mail that it sent.</summary>
    public Mailbox Mailbox { get; }

    /// <summary>Calls the API with the operator's token.</summary>
    public HttpClient Operator { get; }

    /// <summary>Starts the service and waits until it answers.</summary>
    /// <param name="settings">Settings beyond the usual, as environment variables.</param>
    public static async Task<RunningService> StartAsync(params (string Name, string Value)[] settings)
    {
        CancellationToken cancelled = TestContext.Current.CancellationToken;
        string data = Directory.CreateTempSubdirectory("badges-browser-").FullName;
        Uri address = FreeAddress();
        ProcessStartInfo start = new(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "BadgeFunctions.Local.dll"), "--data", data, "--urls", address.GetLeftPart(UriPartial.Authority)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = data,
        };
        start.Environment["RateLimits__NominationsPerMinute"] = "0";
        foreach ((string name, string value) in settings)
        {
            start.Environment[name] = value;
        }

        Process process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        while (await process.StandardOutput.ReadLineAsync(cancelled) is { } line)
        {
            if (line.Contains("openapi", StringComparison.Ordinal))
            {
                // Nobody reads the rest; a full pipe would stop the service.
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                RunningService service = new(process, data, address);
                await service.InstallCatalogueAsync();
                return service;
            }
        }

        throw new InvalidOperationException("The service ended before it was ready.");
    }

    /// <summary>Makes a token of a role, for the sign-in page and the API.</summary>
    public async Task<string> TokenAsync(string role, params string[] issuers)
    {
        using HttpResponseMessage created = await Operator.PostAsJsonAsync(
            "/api/operations/tokens", new { name = $"Camille ({role})", role, issuers }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        JsonNode body = (await created.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;
        return (string)body["token"]!;
    }

    /// <summary>Makes an account with one role and a token that signs in to it.</summary>
    public async Task<string> MemberAsync(string name, string email, string department, string role, string issuer)
    {
        using HttpResponseMessage opened = await Operator.PostAsJsonAsync(
            "/api/people", new { email, name, department, grants = new[] { new { role, issuer } } }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        JsonNode account = (await opened.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;
        using HttpResponseMessage created = await Operator.PostAsJsonAsync(
            "/api/operations/tokens", new { name, role, issuers = new[] { issuer }, account = (string)account["id"]! }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        return (string)(await created.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!["token"]!;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Operator.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private async Task InstallCatalogueAsync()
    {
        using ByteArrayContent catalogue = new(await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "TestData", "catalogue.json")));
        catalogue.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using HttpResponseMessage installed = await Operator.PutAsync("/api/catalogue", catalogue, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, installed.StatusCode);
    }

    private static Uri FreeAddress()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}
