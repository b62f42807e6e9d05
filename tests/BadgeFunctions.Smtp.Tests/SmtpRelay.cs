using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace BadgeFunctions.Smtp.Tests;

/// <summary>A small SMTP relay on the loopback: STARTTLS with a certificate of its own, AUTH PLAIN, and faults.</summary>
internal sealed class SmtpRelay : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly ConcurrentBag<Task> _sessions = [];
    private readonly Task _accepting;

    public SmtpRelay()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        CertificateRequest request = new("CN=localhost", key, HashAlgorithmName.SHA256);
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        using X509Certificate2 made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        Certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync();
    }

    public const string User = "badges";
    public const string Password = "s3cret";

    public int Port { get; }

    public X509Certificate2 Certificate { get; }

    /// <summary>Whether STARTTLS is offered.</summary>
    public bool OffersTls { get; set; } = true;

    /// <summary>Whether mail is taken without a sign-in.</summary>
    public bool NeedsSignIn { get; set; }

    /// <summary>Replies to give instead of the usual one, by command (<c>RCPT</c>, <c>.</c> for the end of data); used once each.</summary>
    public ConcurrentDictionary<string, string> Replies { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Commands after which the connection is cut without a reply; used once each.</summary>
    public ConcurrentDictionary<string, bool> Cuts { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The messages that were taken, oldest first, as they came.</summary>
    public ConcurrentQueue<TakenMail> Taken { get; } = new();

    /// <summary>Everything that was said before a connection was encrypted.</summary>
    public ConcurrentQueue<string> InTheClear { get; } = new();

    /// <summary>Whether a certificate is this relay's.</summary>
    public bool IsMine(object sender, X509Certificate? theirs, X509Chain? chain, SslPolicyErrors errors) =>
        theirs?.GetCertHashString() == Certificate.GetCertHashString();

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Stop();
        await _accepting;
        await Task.WhenAll(_sessions);
        Certificate.Dispose();
        _closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _sessions.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_closing.Token)));
            }
        }
        catch (Exception closed) when (closed is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            return;
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await new SmtpSession(this, client.GetStream()).RunAsync(_closing.Token);
            }
            catch (Exception gone) when (gone is IOException or OperationCanceledException or AuthenticationException)
            {
                client.Close();
            }
        }
    }
}
