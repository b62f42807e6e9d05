using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Core.Pipeline;
using BadgeFunctions.App.Keys;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OpenBadges.Jose;

namespace BadgeFunctions.App.Tests.Vault;

/// <summary>
/// A key vault on https loopback for the real clients: it asks for authentication by challenge, checks the token, and
/// works with real keys. Its address is a vault's; <see cref="Configure"/> makes a client dial the loopback instead.
/// </summary>
internal sealed class VaultServer : IAsyncDisposable
{
    private const string Host = "badges-test.vault.azure.net";
    private const string Challenge = "Bearer authorization=\"https://login.microsoftonline.com/11111111-1111-1111-1111-111111111111\", resource=\"https://vault.azure.net\"";

    private const int RsaBits = 3072;

    private static readonly Lazy<RSA> FirstRsa = new(() => RSA.Create(RsaBits));

    private readonly WebApplication _app;
    private readonly X509Certificate2 _certificate;
    private readonly HttpClient _dialling;

    private VaultServer(WebApplication app, X509Certificate2 certificate)
    {
        _app = app;
        _certificate = certificate;
        _dialling = new HttpClient(new SocketsHttpHandler
        {
            ConnectCallback = ConnectAsync,
            SslOptions = { RemoteCertificateValidationCallback = (_, theirs, _, _) => theirs?.GetCertHashString() == certificate.GetCertHashString() },
        });
        Store = new VaultStore(Address);
    }

    public static Uri Address { get; } = new($"https://{Host}/");

    public TestCredential Credential { get; } = new();

    public VaultStore Store { get; }

    public VaultFaults Faults { get; } = new();

    /// <summary>What was served or refused by a fault, as <c>GET /keys/name</c>, after authentication.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public static async Task<VaultServer> StartAsync()
    {
        X509Certificate2 certificate = VaultCertificate.Make(Host);
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        VaultServer vault = new(builder.Build(), certificate);
        vault._app.Use(vault.AdmitAsync);
        vault._app.UseRouting();
        new VaultEndpoints(Address, vault.Store).Map(vault._app);
        await vault._app.StartAsync();
        return vault;
    }

    public VaultKeyVersion CreateKey(string name, SignatureAlgorithm algorithm) => Store.Create(name, Keys(algorithm));

    /// <summary>Makes a client dial this server, and try again quickly.</summary>
    public void Configure(ClientOptions client)
    {
        client.Transport = new HttpClientTransport(_dialling);
        client.Retry.Delay = TimeSpan.FromMilliseconds(1);
        client.Retry.MaxDelay = TimeSpan.FromMilliseconds(5);
    }

    /// <summary>Options as the settings would give them.</summary>
    public VaultOptions Options(SignatureAlgorithm algorithm = SignatureAlgorithm.RS256) => new()
    {
        Uri = Address,
        SigningKey = "signing",
        WrappingKey = "wrapping",
        Algorithm = algorithm,
        ConfigureClient = Configure,
    };

    public async ValueTask DisposeAsync()
    {
        _dialling.Dispose();
        await _app.DisposeAsync();
        _certificate.Dispose();
    }

    // Making an RSA key is what takes time: all vaults of a run begin with the same one.
    private static Func<AsymmetricAlgorithm> Keys(SignatureAlgorithm algorithm)
    {
        RSA? first = FirstRsa.Value;
        return () => algorithm == SignatureAlgorithm.RS256
            ? Interlocked.Exchange(ref first, null) ?? RSA.Create(RsaBits)
            : ECDsa.Create(ECCurve.NamedCurves.nistP256);
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, new Uri(_app.Urls.First()).Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private Task AdmitAsync(HttpContext context, RequestDelegate next)
    {
        HttpRequest request = context.Request;
        if (request.Headers.Authorization != $"Bearer {Credential.Token}")
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers.WWWAuthenticate = Challenge;
            return Task.CompletedTask;
        }

        Requests.Enqueue($"{request.Method} {request.Path}");
        if (Faults.TryApply(context))
        {
            return Task.CompletedTask;
        }

        return request.Query.ContainsKey("api-version") ? next(context) : VaultEndpoints.Error(400, "BadParameter").ExecuteAsync(context);
    }
}
