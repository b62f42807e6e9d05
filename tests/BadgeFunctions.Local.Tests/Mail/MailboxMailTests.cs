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
    private readonly DurabilityBarrier _barrier;
    private readonly MailboxFolder _mailbox;

    public MailboxMailTests()
    {
        _folder = DataFolder.Open(_temporary.Path, exclusive: true);
        _barrier = new DurabilityBarrier(_folder.Marker);
        _mailbox = new MailboxFolder(_folder.Mail);
        Mail = new MailboxMail(_folder.Mail, new AtomicWriter(_folder.Unfinished, _barrier, _time), _time);
    }

    protected override IMail Mail { get; }

    public async ValueTask DisposeAsync()
    {
        await _barrier.DisposeAsync();
        _folder.Dispose();
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
        Assert.Contains("To: zoe@example.org", lines);
        Assert.Contains("Subject: =?utf-8?B?Vm90cmUgYmFkZ2UgZXN0IHByw6p0?=", lines);
        Assert.Contains("Content-Transfer-Encoding: base64", lines);
    }

    [Fact]
    public async Task ListsTheNewestFirst()
    {
        for (var i = 0; i < 5; i++)
        {
            await Mail.SendAsync(new MailMessage($"m-{i}", "zoe@example.org", $"{i}", ""), Cancellation);
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        var newest = await _mailbox.ListAsync(2, Cancellation);

        Assert.Equal(["4", "3"], newest.Select(entry => entry.Message.Subject));
        Assert.Equal(_time.GetUtcNow() - TimeSpan.FromSeconds(1), newest[0].At);
        Assert.Equal(newest[0], await _mailbox.FindAsync(newest[0].Message.Id, Cancellation));
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

        Assert.Empty(await _mailbox.ListAsync(10, Cancellation));
    }

    protected override async Task<IReadOnlyList<(string To, string Subject, string Text)>> SentAsync() =>
        [.. (await _mailbox.ListAsync(100, Cancellation)).Select(entry => (entry.Message.To, entry.Message.Subject, entry.Message.Text))];
}
