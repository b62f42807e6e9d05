using System.Text;
using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Local.DataFolders;
using BadgeFunctions.Local.Files;
using BadgeFunctions.Local.Mail;

namespace BadgeFunctions.Local.Tests.Mail;

public sealed class MailboxMailTests : MailContract, IAsyncDisposable
{
    private readonly TemporaryFolder _temporary = new();
    private readonly ManualTime _time = new();
    private readonly DataFolder _folder;
    private readonly Mailbox _mailbox;

    public MailboxMailTests()
    {
        _folder = DataFolder.OpenForService(_temporary.Path);
        _mailbox = new Mailbox(_folder.Mail);
        Mail = new MailboxMail(
            _folder.Mail, "badges@example.org", new AtomicWriter(_folder.Unfinished, _folder.Durability, _time), _time);
    }

    protected override IMail Mail { get; }

    public async ValueTask DisposeAsync()
    {
        await _folder.DisposeAsync();
        _temporary.Dispose();
    }

    [Fact]
    public async Task WritesAMailThatEveryReaderUnderstands()
    {
        await Mail.SendAsync(new MailMessage("id", "zoe@example.org", "Votre badge est prêt", new string('é', 100)), Cancellation);

        var lines = (await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(_folder.Mail)), Cancellation)).Split("\r\n");
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 78));
        Assert.All(lines, line => Assert.True(Ascii.IsValid(line)));
        Assert.Equal("Date: Tue, 01 Sep 2026 08:00:00 +0000", lines[0]);
        Assert.Contains("From: badges@example.org", lines);
        Assert.Contains("Subject: =?utf-8?B?Vm90cmUgYmFkZ2UgZXN0IHByw6p0?=", lines);
        Assert.Contains("Content-Transfer-Encoding: base64", lines);
    }

    [Fact]
    public async Task ListsTheNewestFirstPageByPage()
    {
        for (var i = 0; i < 5; i++)
        {
            await Mail.SendAsync(new MailMessage($"m-{i}", "zoe@example.org", $"{i}", ""), Cancellation);
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        var page = await _mailbox.ListAsync(1, 2, Cancellation);

        Assert.Equal(5, page.Total);
        Assert.Equal(["3", "2"], page.Entries.Select(entry => entry.Subject));
        Assert.Equal(_time.GetUtcNow() - TimeSpan.FromSeconds(2), page.Entries[0].At);
        Assert.Equal(page.Entries[0], await _mailbox.FindAsync(page.Entries[0].Id, Cancellation));
    }

    [Theory]
    [InlineData("")]
    [InlineData("../badgefunctions")]
    [InlineData("ABC")]
    [InlineData("abc")]
    public async Task FindsNoMailUnderAForeignId(string id) => Assert.Null(await _mailbox.FindAsync(id, Cancellation));

    [Theory]
    [InlineData("")]
    [InlineData("no header")]
    [InlineData("Date: x\r\n\r\n")]
    [InlineData("Date: Tue, 01 Sep 2026 08:00:00 +0000\r\nSubject: =?utf-8?B?*?=\r\n\r\nbody")]
    public async Task LeavesOutWhatIsNoMail(string content)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.Mail, "abc.eml"), content, Cancellation);

        Assert.Empty((await _mailbox.ListAsync(0, 10, Cancellation)).Entries);
    }

    protected override async Task<IReadOnlyList<(string To, string Subject, string Text)>> SentAsync() =>
        [.. (await _mailbox.ListAsync(0, 100, Cancellation)).Entries.Select(entry => (entry.To, entry.Subject, entry.Text))];
}
