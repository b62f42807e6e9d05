using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Logging.Abstractions;
using MimeKit;

namespace BadgeFunctions.Smtp.Tests;

public sealed class SmtpMailContractTests : MailContract, IAsyncDisposable
{
    private readonly SmtpRelay _relay = new();
    private readonly SmtpMail _mail;

    public SmtpMailContractTests() => _mail = new SmtpMail(
        new SmtpSettings("localhost", _relay.Port, MailboxAddress.Parse("badges@ac-test.example"), SmtpSecurity.StartTls, null, null),
        new LedgerDocuments(),
        new ManualTime(),
        NullLogger<SmtpMail>.Instance,
        _relay.IsMine);

    protected override IMail Mail => _mail;

    public async ValueTask DisposeAsync()
    {
        _mail.Dispose();
        await _relay.DisposeAsync();
    }

    protected override Task<IReadOnlyList<(string To, string Subject, string Text)>> SentAsync() =>
        Task.FromResult<IReadOnlyList<(string, string, string)>>(
            [.. _relay.Taken.Reverse().Select(taken => (taken.To, taken.Message.Subject ?? "", Text(taken.Message)))]);

    private static string Text(MimeMessage message) => message.TextBody ?? "";
}
