using System.Net.Security;
using System.Text;
using MimeKit;

namespace BadgeFunctions.Smtp.Tests;

/// <summary>One conversation with the relay (RFC 5321, 3207, 4954).</summary>
internal sealed class SmtpSession(SmtpRelay relay, Stream stream)
{
    private static readonly string Credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"\0{SmtpRelay.User}\0{SmtpRelay.Password}"));

    private Stream _stream = stream;
    private bool _encrypted;
    private bool _signedIn;
    private string _from = "";
    private string _to = "";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await ReplyAsync("220 relay ready", cancellationToken);
        while (await ReadLineAsync(cancellationToken) is { } line)
        {
            if (!_encrypted)
            {
                relay.InTheClear.Enqueue(line);
            }

            string command = line.Split(' ', ':')[0].ToUpperInvariant();
            if (relay.Cuts.TryRemove(command, out _))
            {
                return;
            }

            await ReplyAsync(relay.Replies.TryRemove(command, out string? reply) ? reply : Answer(command, line), cancellationToken);
            switch (command)
            {
                case "STARTTLS":
                    await EncryptAsync(cancellationToken);
                    break;
                case "DATA" when !await TakeAsync(cancellationToken):
                case "QUIT":
                    return;
            }
        }
    }

    private string Answer(string command, string line)
    {
        switch (command)
        {
            case "EHLO":
                return "250-relay" + (relay.OffersTls && !_encrypted ? "\r\n250-STARTTLS" : "") + "\r\n250-AUTH PLAIN\r\n250 ENHANCEDSTATUSCODES";
            case "AUTH":
                _signedIn = line == $"AUTH PLAIN {Credentials}";
                return _signedIn ? "235 2.7.0 welcome" : "535 5.7.8 who are you?";
            case "MAIL":
                _from = Address(line);
                return relay.NeedsSignIn && !_signedIn ? "530 5.7.0 sign in first" : "250 2.1.0 ok";
            case "RCPT":
                _to = Address(line);
                return "250 2.1.5 ok";
            case "DATA":
                return "354 go on";
            case "STARTTLS" or "QUIT":
                return "220 go on";
            default:
                return "250 ok";
        }
    }

    private async Task EncryptAsync(CancellationToken cancellationToken)
    {
        SslStream encrypted = new(_stream);
        await encrypted.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = relay.Certificate }, cancellationToken);
        _stream = encrypted;
        _encrypted = true;
    }

    private async Task<bool> TakeAsync(CancellationToken cancellationToken)
    {
        using MemoryStream content = new();
        while (await ReadLineAsync(cancellationToken) is { } line and not ".")
        {
            content.Write(Encoding.Latin1.GetBytes((line.StartsWith('.') ? line[1..] : line) + "\r\n"));
        }

        if (relay.Replies.TryRemove(".", out string? refusal))
        {
            await ReplyAsync(refusal, cancellationToken);
            return true;
        }

        content.Position = 0;
        relay.Taken.Enqueue(new TakenMail(_from, _to, await MimeMessage.LoadAsync(content, CancellationToken.None), _encrypted, _signedIn));
        if (relay.Cuts.TryRemove(".", out _))
        {
            return false;
        }

        await ReplyAsync("250 2.0.0 taken", cancellationToken);
        return true;
    }

    private static string Address(string line) => line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];

    private Task ReplyAsync(string reply, CancellationToken cancellationToken) =>
        _stream.WriteAsync(Encoding.ASCII.GetBytes(reply + "\r\n"), cancellationToken).AsTask();

    private async Task<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        StringBuilder line = new();
        byte[] one = new byte[1];
        while (await _stream.ReadAsync(one, cancellationToken) > 0)
        {
            if (one[0] == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            line.Append((char)one[0]);
        }

        return null;
    }
}
