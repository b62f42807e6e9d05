using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Ports;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace BadgeFunctions.Smtp.Tests;

public sealed class SmtpMailTests : IAsyncDisposable
{
    private static readonly MailMessage Message = new("Award:n-1", "zoe@example.org", "Votre badge", "Bonjour Zoë,\n");

    private readonly SmtpRelay _relay = new();
    private readonly LedgerDocuments _documents = new();
    private readonly ManualTime _time = new();
    private readonly WrittenLog _log = new();
    private readonly List<SmtpMail> _mails = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        _mails.ForEach(mail => mail.Dispose());
        await _relay.DisposeAsync();
    }

    [Fact]
    public async Task SaysThatAProgramWroteIt()
    {
        await Open().SendAsync(Message, Cancellation);

        var taken = Assert.Single(_relay.Taken);
        Assert.Equal("auto-generated", taken.Message.Headers["Auto-Submitted"]);
        var from = Assert.Single(taken.Message.From.Mailboxes);
        Assert.Equal(("Badges", "badges@ac-test.example"), (from.Name, from.Address));
        Assert.Equal(_time.GetUtcNow(), taken.Message.Date);
        Assert.Equal(("badges@ac-test.example", "zoe@example.org", true), (taken.From, taken.To, taken.Encrypted));
        Assert.Matches("^[0-9a-f]{32}@ac-test.example$", taken.Message.MessageId);
    }

    [Fact]
    public async Task SignsInOverTlsOnly()
    {
        _relay.NeedsSignIn = true;

        await Open(user: SmtpRelay.User, password: SmtpRelay.Password).SendAsync(Message, Cancellation);

        Assert.True(Assert.Single(_relay.Taken) is { SignedIn: true, Encrypted: true });
        Assert.DoesNotContain(_relay.InTheClear, line => line.StartsWith("AUTH", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task SendsNothingToARelayThatOffersNoTls()
    {
        _relay.OffersTls = false;

        await Assert.ThrowsAsync<NotSupportedException>(() => Open().SendAsync(Message, Cancellation));

        Assert.DoesNotContain(_relay.InTheClear, line => line.StartsWith("MAIL", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(_relay.Taken);
    }

    [Fact]
    public async Task SendsNothingToARelayWhoseCertificateNobodyTrusts()
    {
        var mail = Add(new SmtpMail(Settings(null, null, SmtpSecurity.StartTls), _documents, _time, _log));

        await Assert.ThrowsAsync<SslHandshakeException>(() => mail.SendAsync(Message, Cancellation));

        Assert.Empty(_relay.Taken);
    }

    [Fact]
    public async Task SendsInTheClearWhenTheSettingsSaySo()
    {
        _relay.OffersTls = false;

        await Open(security: SmtpSecurity.None).SendAsync(Message, Cancellation);

        Assert.False(Assert.Single(_relay.Taken).Encrypted);
    }

    [Fact]
    public async Task RemembersAcrossProcessesWhatWasHandedOver()
    {
        await Open().SendAsync(Message, Cancellation);
        await Open().SendAsync(Message, Cancellation);

        Assert.Single(_relay.Taken);
        Assert.DoesNotContain(_documents.Saved, pair => pair.Key.Partition.Contains("n-1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SendsTheSameMessageIdAgainAfterACrashBeforeTheLedger()
    {
        _documents.Crash = new IOException("The process dies.");
        await Assert.ThrowsAsync<IOException>(() => Open().SendAsync(Message, Cancellation));

        await Open().SendAsync(Message, Cancellation);
        await Open().SendAsync(Message, Cancellation);

        Assert.Equal(2, _relay.Taken.Count);
        Assert.Single(_relay.Taken.Select(taken => taken.Message.MessageId).Distinct());
    }

    [Theory]
    [InlineData("RCPT", "550 5.1.1 <zoe@example.org> is unknown here", MailRefusal.Recipient, "550 5.1.1")]
    [InlineData("RCPT", "553 zoe@example.org: no", MailRefusal.Recipient, "553")]
    [InlineData(".", "554 5.7.1 for zoe@example.org: looks like spam", MailRefusal.Message, "554 5.7.1")]
    public async Task TellsARefusalForGoodWithoutTheAddress(string command, string reply, MailRefusal refusal, string status)
    {
        _relay.Replies[command] = reply;

        var refused = await Assert.ThrowsAsync<MailRefusedException>(() => Open().SendAsync(Message, Cancellation));

        Assert.Equal((refusal, status), (refused.Refused, refused.Status));
        Assert.DoesNotContain("zoe", refused.Message, StringComparison.Ordinal);
        Assert.Empty(_documents.Saved);
    }

    [Theory]
    [InlineData("RCPT", "450 4.2.1 try later")]
    [InlineData("MAIL", "451 4.3.0 try later")]
    [InlineData(".", "452 4.3.1 full")]
    [InlineData("EHLO", "421 closing")]
    [InlineData("MAIL", "550 5.7.1 this sender may not")]
    public async Task TakesWhatMayPassForPassing(string command, string reply)
    {
        _relay.Replies[command] = reply;
        var mail = Open();

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => mail.SendAsync(Message, Cancellation));
        await mail.SendAsync(Message, Cancellation);

        Assert.IsNotType<MailRefusedException>(failure);
        Assert.Single(_relay.Taken);
    }

    [Theory]
    [InlineData("EHLO")]
    [InlineData("RCPT")]
    [InlineData("DATA")]
    public async Task SendsAgainAfterACutConnection(string command)
    {
        _relay.Cuts[command] = true;
        var mail = Open();

        await Assert.ThrowsAnyAsync<Exception>(() => mail.SendAsync(Message, Cancellation));
        await mail.SendAsync(Message, Cancellation);

        Assert.Single(_relay.Taken);
    }

    [Fact]
    public async Task SendsTheSameMessageIdAgainWhenTheRelaysAnswerIsLost()
    {
        _relay.Cuts["."] = true;
        var mail = Open();

        await Assert.ThrowsAnyAsync<Exception>(() => mail.SendAsync(Message, Cancellation));
        await mail.SendAsync(Message, Cancellation);

        Assert.Single(_relay.Taken.Select(taken => taken.Message.MessageId).Distinct());
    }

    [Fact]
    public async Task CountsAMessageAsHandedOverWhateverComesAfterTheAnswer()
    {
        _relay.Cuts["QUIT"] = true;

        await Open().SendAsync(Message, Cancellation);

        Assert.Single(_documents.Saved);
    }

    [Fact]
    public async Task PassesWhenTheSignInIsPutRight()
    {
        await Assert.ThrowsAsync<AuthenticationException>(() => Open(user: SmtpRelay.User, password: "wrong").SendAsync(Message, Cancellation));
        await Open(user: SmtpRelay.User, password: SmtpRelay.Password).SendAsync(Message, Cancellation);

        Assert.Single(_relay.Taken);
    }

    [Fact]
    public async Task LogsNoPersonalData()
    {
        _relay.Replies["RCPT"] = "550 5.1.1 <zoe@example.org> is unknown here";
        await Assert.ThrowsAsync<MailRefusedException>(() => Open().SendAsync(Message, Cancellation));
        _relay.Replies["RCPT"] = "450 4.2.1 <zoe@example.org> is busy";
        await Assert.ThrowsAsync<SmtpCommandException>(() => Open().SendAsync(Message, Cancellation));
        await Assert.ThrowsAsync<AuthenticationException>(() => Open(user: SmtpRelay.User, password: "wr0ng").SendAsync(Message, Cancellation));

        Assert.NotEmpty(_log.Lines);
        Assert.DoesNotContain(_log.Lines, line => line.Contains("zoe", StringComparison.OrdinalIgnoreCase) || line.Contains("wr0ng", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SendsManyAtOnceOverAFewConnections()
    {
        var mail = Open();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => mail.SendAsync(Message with { Id = $"m-{i}" }, Cancellation)));

        Assert.Equal(20, _relay.Taken.Select(taken => taken.Message.MessageId).Distinct().Count());
    }

    private SmtpMail Open(string? user = null, string? password = null, SmtpSecurity security = SmtpSecurity.StartTls) =>
        Add(new SmtpMail(Settings(user, password, security), _documents, _time, _log, _relay.IsMine));

    private SmtpMail Add(SmtpMail mail)
    {
        _mails.Add(mail);
        return mail;
    }

    private SmtpSettings Settings(string? user, string? password, SmtpSecurity security) =>
        new("localhost", _relay.Port, MailboxAddress.Parse("Badges <badges@ac-test.example>"), security, user, password);
}
