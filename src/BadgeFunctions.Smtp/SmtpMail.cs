using System.Net.Security;
using BadgeFunctions.Core.Ports;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace BadgeFunctions.Smtp;

/// <summary>
/// Hands mail over to a relay, once per message id: a ledger says what the relay has taken. A crash after the relay took
/// a message and before the ledger says so sends it again, with the same <c>Message-ID</c>, by which mail systems fold it.
/// </summary>
internal sealed partial class SmtpMail : IMail, IDisposable
{
    private const int MostConnections = 4;
    private const int Gates = 64;

    private static readonly TimeSpan OneCommand = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Everything = TimeSpan.FromSeconds(50);

    private readonly SmtpSettings _settings;
    private readonly MailLedger _ledger;
    private readonly TimeProvider _time;
    private readonly ILogger<SmtpMail> _log;
    private readonly RemoteCertificateValidationCallback? _certificate;
    private readonly SemaphoreSlim _connections = new(MostConnections);

    // The same message always meets the same gate, so that two of its deliveries never overlap in one process.
    private readonly SemaphoreSlim[] _gates = [.. Enumerable.Range(0, Gates).Select(_ => new SemaphoreSlim(1))];

    /// <param name="settings">The relay.</param>
    /// <param name="documents">Where the ledger is kept.</param>
    /// <param name="time">The clock.</param>
    /// <param name="log">Where failures are told, without personal data.</param>
    /// <param name="certificate">Judges the relay's certificate instead of the machine's trust.</param>
    public SmtpMail(
        SmtpSettings settings, IDocuments documents, TimeProvider time, ILogger<SmtpMail> log, RemoteCertificateValidationCallback? certificate = null)
    {
        _settings = settings;
        _ledger = new MailLedger(documents, time);
        _time = time;
        _log = log;
        _certificate = certificate;
    }

    public async Task SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        string name = MailLedger.NameOf(message.Id);
        MimeMessage written = AutomaticMail.Write(message, name, _settings.From, _time.GetUtcNow());
        SemaphoreSlim gate = _gates[Convert.ToInt32(name[..2], 16) % Gates];
        await gate.WaitAsync(cancellationToken);
        try
        {
            if (!await _ledger.HasAsync(name, cancellationToken))
            {
                await HandOverAsync(written, cancellationToken);

                // The relay has it: now the ledger must say so, whoever is in a hurry.
                await _ledger.AddAsync(name, CancellationToken.None);
            }
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose()
    {
        _connections.Dispose();
        Array.ForEach(_gates, gate => gate.Dispose());
    }

    private async Task HandOverAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        await _connections.WaitAsync(cancellationToken);
        using CancellationTokenSource deadline = new(Everything, _time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        try
        {
            await TalkAsync(message, either.Token);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"The relay {_settings.Host} did not take the message in time.");
        }
        catch (SmtpCommandException reply)
        {
            LogReply(_settings.Host, RelayFailure.Numbers(reply), reply.ErrorCode);
            throw RelayFailure.Permanent(reply) ?? (Exception)reply;
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogBroken(_settings.Host, broken.GetType().Name);
            throw;
        }
        finally
        {
            _connections.Release();
        }
    }

    private async Task TalkAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        using SmtpClient relay = new() { Timeout = (int)OneCommand.TotalMilliseconds };

        // As .NET's own clients have it: the addresses of revocation lists are often out of a server's reach.
        relay.CheckCertificateRevocation = false;
        relay.ServerCertificateValidationCallback = _certificate;
        await relay.ConnectAsync(_settings.Host, _settings.Port, Options(_settings.Security), cancellationToken);
        if (_settings is { User: { } user, Password: { } password })
        {
            await relay.AuthenticateAsync(user, password, cancellationToken);
        }

        await relay.SendAsync(message, cancellationToken);
        await QuitAsync(relay, cancellationToken);
    }

    // The message is handed over: nothing that goes wrong now may send it again.
    private static async Task QuitAsync(SmtpClient relay, CancellationToken cancellationToken)
    {
        try
        {
            await relay.DisconnectAsync(quit: true, cancellationToken);
        }
        catch (Exception late) when (late is IOException or OperationCanceledException or SmtpProtocolException or SmtpCommandException)
        {
            await relay.DisconnectAsync(quit: false, CancellationToken.None);
        }
    }

    private static SecureSocketOptions Options(SmtpSecurity security) => security switch
    {
        SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
        SmtpSecurity.None => SecureSocketOptions.None,
        _ => SecureSocketOptions.StartTls,
    };

    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "The relay {Host} answered {Status} ({Refused}).")]
    private partial void LogReply(string host, string status, SmtpErrorCode refused);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "No mail could be handed over to the relay {Host}: {Failure}.")]
    private partial void LogBroken(string host, string failure);
}
