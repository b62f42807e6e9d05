using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Azure.Core;
using Azure.Data.Tables;
using BadgeFunctions.App.Files;
using BadgeFunctions.App.Keys;
using BadgeFunctions.App.Storage;
using BadgeFunctions.App.Tests.Emulation;
using BadgeFunctions.App.Tests.Functions;
using BadgeFunctions.App.Tests.Hosting;
using BadgeFunctions.App.Tests.ServiceBus;
using BadgeFunctions.App.Tests.Vault;
using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.DependencyInjection;
using OpenBadges.Jose;

namespace BadgeFunctions.App.Tests.Service;

/// <summary>
/// The app as it is registered, in one or more worker processes' worth, over Azurite, the test vault and the broker.
/// Tables and containers have names of their own, so that installations do not meet.
/// </summary>
internal sealed class CloudInstallation : IAsyncDisposable
{
    public const string Badge = "tutorat";
    public const string BaseUrl = "https://badges.academie.example";
    private const string OperatorToken = "operator-token-of-this-test";

    private readonly string _name = Some.Id();
    private readonly string _storage;

    private CloudInstallation(AzuriteEndpoints azurite, VaultServer vault)
    {
        _storage = azurite.ConnectionString;
        PublicContainer = new Uri($"{azurite.Blobs}{AzuriteEndpoints.Account}/public-{_name}/");
        Vault = vault;
        Broker = new TestBroker(Time);
    }

    public ManualTime Time { get; } = new();

    public TestBroker Broker { get; }

    public VaultServer Vault { get; }

    public SentMail Mail { get; } = new();

    public Uri PublicContainer { get; }

    public IReadOnlyList<FunctionsHost> Workers { get; private set; } = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<CloudInstallation> StartAsync(Azurite azurite, int workers)
    {
        VaultServer vault = await VaultServer.StartAsync();
        vault.CreateKey("signing", SignatureAlgorithm.RS256);
        vault.CreateKey("wrapping", SignatureAlgorithm.RS256);
        CloudInstallation installation = new(await azurite.StartedAsync(), vault);
        installation.Workers = await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => FunctionsHost.StartAsync(installation.Settings(), installation.Replace)));
        await installation.InstallCatalogueAsync();
        return installation;
    }

    public async Task<string> NominateAsync(int number)
    {
        using HttpResponseMessage response = await AskAsync(
            HttpMethod.Post,
            "/api/nominations",
            new
            {
                badge = Badge,
                familyName = $"Nom {number}",
                givenName = "Camille",
                email = $"camille.{number}@ecole.example",
                evidence = new[] { new { title = "Bilan", url = $"https://blog.example/{number}" } },
            },
            number % Workers.Count);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return (string)(await response.Content.ReadFromJsonAsync<JsonNode>(Cancellation))!["id"]!;
    }

    public async Task ApproveAsync(string nomination)
    {
        using HttpResponseMessage response = await AskAsync(HttpMethod.Post, $"/api/nominations/{nomination}/decision", new { outcome = "approved" });
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    /// <summary>Asks one of the workers as the operator.</summary>
    public async Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, object? body = null, int worker = 0)
    {
        using HttpRequestMessage request = new(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", OperatorToken);
        return await Workers[worker].Client.SendAsync(request, Cancellation);
    }

    /// <summary>The names of published files that start so.</summary>
    public async Task<IReadOnlyList<string>> PublishedAsync(string prefix)
    {
        List<string> names = [];
        await foreach (var blob in Workers[0].Services.GetRequiredService<BlobAreas>()[FileArea.Public].GetBlobsAsync(prefix: prefix, cancellationToken: Cancellation))
        {
            names.Add(blob.Name);
        }

        return names;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (FunctionsHost worker in Workers)
        {
            await worker.DisposeAsync();
        }

        await Vault.DisposeAsync();
    }

    private Dictionary<string, string?> Settings() => new(TestSettings.Possible)
    {
        ["PublicBaseUrl"] = BaseUrl,
        ["Storage:ConnectionString"] = _storage,
        ["Storage:PublicBlobs"] = null,
        ["KeyVault:Uri"] = VaultServer.Address.AbsoluteUri,
        ["Operator:TokenHash"] = Convert.ToHexString(Web.Access.OperatorToken.HashOf(OperatorToken)),
        ["RateLimits:NominationsPerMinute"] = "0",
    };

    private void Replace(IServiceCollection services) => services
        .AddSingleton<TimeProvider>(Time)
        .AddSingleton<TokenCredential>(Vault.Credential)
        .AddSingleton(Broker.CreateClient())
        .AddSingleton<IMail>(Mail)
        .AddSingleton(new DocumentTables(new TableServiceClient(_storage), $"documents{_name}", $"outbox{_name}"))
        .AddSingleton(provider => new BlobAreas(provider.GetRequiredService<BlobAccounts>(), $"public-{_name}", $"private-{_name}"))
        .Configure<VaultOptions>(options => options.ConfigureClient = Vault.Configure);

    private async Task InstallCatalogueAsync()
    {
        using HttpResponseMessage response = await AskAsync(HttpMethod.Put, "/api/catalogue", JsonNode.Parse(
            """
            {
              "issuers": [{ "id": "rectorat", "name": "Rectorat", "url": "https://rectorat.example", "email": "badges@rectorat.example" }],
              "badges": [{ "id": "tutorat", "name": "Tutorat", "description": "Accompagne.", "criteria": "Le montrer.", "issuer": "rectorat" }]
            }
            """));
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync(Cancellation));
        await FunctionCalls.RunTimerAsync(Workers[0], "publish-keys", Cancellation);
    }
}
