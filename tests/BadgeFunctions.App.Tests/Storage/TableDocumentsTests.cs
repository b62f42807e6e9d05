using BadgeFunctions.App.Storage;
using BadgeFunctions.App.Tests.Emulation;
using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.App.Tests.Storage;

public sealed class TableDocumentsTests(Azurite azurite) : DocumentsContract, IAsyncLifetime
{
    private TableBench _bench = null!;

    protected override IDocuments Documents => _bench.Documents;

    protected override IQueue Queue => _bench.Queue;

    public async ValueTask InitializeAsync() => _bench = new TableBench(await azurite.StartedAsync());

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task FindsNothingWhereNoTableIsYet()
    {
        Assert.Null(await FindAsync("a"));
        Assert.Empty((await Documents.ListAsync("notes", "", 10, null, NoteJson.Default.Note, Cancellation)).Items);
        await _bench.SweepAfterAsync(TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task TakesTheLongestDocumentAndRefusesALongerOne()
    {
        int overhead = new Note("").Text.Length + """{"Text":"","Number":0}""".Length;
        Note longest = new(new string('x', ChunkedContent.MaximumLength - overhead));

        Assert.True((await SaveAsync(New().Insert("a", longest, NoteJson.Default.Note))).Saved);
        Assert.Equal(longest, (await FindAsync("a"))!.Value);
        DocumentTooLargeException refused = await Assert.ThrowsAsync<DocumentTooLargeException>(
            () => SaveAsync(New().Insert("b", longest with { Text = longest.Text + "x" }, NoteJson.Default.Note)));
        Assert.Equal(ChunkedContent.MaximumLength, refused.Maximum);
        Assert.Null(await FindAsync("b"));
    }

    [Fact]
    public async Task RefusesASaveThatIsLongerThanATransactionTakes()
    {
        DocumentSave save = New();
        for (int i = 0; i < 4; i++)
        {
            save.Insert($"n-{i}", new Note(new string('x', 800_000)), NoteJson.Default.Note);
        }

        Assert.Equal(SaveTransaction.MaximumLength, (await Assert.ThrowsAsync<DocumentTooLargeException>(() => SaveAsync(save))).Maximum);
        Assert.Null(await FindAsync("n-0"));
    }

    [Fact]
    public async Task LeavesNothingButDocumentsBehind()
    {
        await SaveAsync(New().Insert("a", new Note("x"), NoteJson.Default.Note));
        await SaveAsync(New().Put("a", new Note("y"), NoteJson.Default.Note).Send(Message()));
        await SaveAsync(New().Insert("a", new Note("z"), NoteJson.Default.Note).Send(Message()));
        await SaveAsync(New().Delete("nothing").Delete("a").Send(Message()));

        Assert.Equal(2, _bench.Queue.Sent.Count);
        Assert.Empty(await _bench.LeftoversAsync());
    }

    [Fact]
    public async Task KeepsReceiptsOutOfLists()
    {
        _bench.Queue.Sending = _ => throw new IOException("The queue is away.");
        await SaveAsync(New().Insert("a", new Note("x"), NoteJson.Default.Note).Send(Message()));

        DocumentPage<Note> page = await Documents.ListAsync("notes", "", 10, null, NoteJson.Default.Note, Cancellation);

        Assert.Equal("a", Assert.Single(page.Items).Id);
        Assert.Equal(2, (await _bench.LeftoversAsync()).Count);
    }

    private static QueueMessage Message() => new(Queues.Approvals, Some.Id(), "body");
}
