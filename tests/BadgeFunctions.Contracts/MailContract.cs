using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Contracts;

/// <summary>What every <see cref="IMail"/> promises.</summary>
public abstract class MailContract
{
    protected abstract IMail Mail { get; }

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>What was handed over, newest first.</summary>
    protected abstract Task<IReadOnlyList<(string To, string Subject, string Text)>> SentAsync();

    [Theory]
    [InlineData("Hello", "Plain text.\n")]
    [InlineData("Votre badge « Tuteur » est prêt", "Bonjour Zoë,\n\nVoici votre badge : https://badges.example.org/badges/abc\n")]
    [InlineData("=?utf-8?B?eA==?= is not decoded", "=?utf-8?B?eA==?=")]
    [InlineData("", "")]
    [InlineData("🏅 Un sujet long, avec des accents à chaque mot : élève, forêt, garçon, où, naïf, cœur, et encore", "🏅\r\n.\r\nQUIT\r\n")]
    public async Task HandsOverExactlyTheText(string subject, string text)
    {
        await Mail.SendAsync(new MailMessage(Some.Id(), "zoe@example.org", subject, text), Cancellation);

        var sent = Assert.Single(await SentAsync());
        Assert.Equal(("zoe@example.org", subject, text.ReplaceLineEndings()), (sent.To, sent.Subject, sent.Text.ReplaceLineEndings()));
    }

    [Fact]
    public async Task HandsOverAnIdOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(
            _ => Mail.SendAsync(new MailMessage("same", "zoe@example.org", "Subject", "Text"), Cancellation)));
        await Mail.SendAsync(new MailMessage("same", "zoe@example.org", "Again", "Again"), Cancellation);
        await Mail.SendAsync(new MailMessage("other", "zoe@example.org", "Other", "Text"), Cancellation);

        Assert.Equal(["Other", "Subject"], (await SentAsync()).Select(mail => mail.Subject).Order());
    }

    [Theory]
    [InlineData("Hello\r\nBcc: everybody@example.org")]
    [InlineData("Hello\nBcc: everybody@example.org")]
    [InlineData("Hello\r\n\r\nAnother body")]
    [InlineData("Hello\rBcc: é@example.org")]
    public async Task LetsNoSubjectAddAHeader(string subject)
    {
        await Mail.SendAsync(new MailMessage(Some.Id(), "zoe@example.org", subject, "Text"), Cancellation);

        var sent = Assert.Single(await SentAsync());
        Assert.Equal(("zoe@example.org", "Text"), (sent.To, sent.Text));
        Assert.DoesNotContain(sent.Subject, char.IsControl);
    }

    [Theory]
    [InlineData("zoe@example.org\r\nBcc: everybody@example.org")]
    [InlineData("zoe@example.org, everybody@example.org")]
    [InlineData("zoe@example.org\n")]
    [InlineData("<zoe@example.org>")]
    [InlineData("")]
    public async Task RefusesWhatIsNotOneAddress(string to)
    {
        await Assert.ThrowsAsync<ArgumentException>(
            () => Mail.SendAsync(new MailMessage(Some.Id(), to, "Subject", "Text"), Cancellation));

        Assert.Empty(await SentAsync());
    }
}
