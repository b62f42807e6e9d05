using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Local.Queueing;
using BadgeFunctions.Local.Storage;

namespace BadgeFunctions.Local.Tests.Storage;

public sealed class SqliteDocumentsTests : DocumentsContract, IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private SqliteStore _store;

    public SqliteDocumentsTests() => _store = Open();

    protected override IDocuments Documents => new SqliteDocuments(_store);

    protected override IQueue Queue => new SqliteQueue(_store);

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task KeepsDocumentsVersionsAndMessagesWhenReopened()
    {
        await SaveAsync(New().Insert("a", new Note("kept"), NoteJson.Default.Note).Send(new QueueMessage(Queues.Baking, "m", "body")));
        var before = await FindAsync("a");

        await ReopenAsync();

        Assert.Equal(before, await FindAsync("a"));
        Assert.Single(await Queue.ReceiveAsync(Queues.Baking, 10, TimeSpan.FromMinutes(1), Cancellation));
    }

    [Fact]
    public async Task NeverGivesAVersionTwiceAcrossOpenings()
    {
        await SaveAsync(New().Insert("a", new Note("first"), NoteJson.Default.Note));
        var read = await FindAsync("a");
        await ReopenAsync();
        await SaveAsync(New().Delete("a"));
        await SaveAsync(New().Insert("a", new Note("first"), NoteJson.Default.Note));

        Assert.NotEqual(read!.ETag, (await FindAsync("a"))!.ETag);
    }

    [Fact]
    public async Task ExecutesWhatWaitsBeforeItCloses()
    {
        var saves = Enumerable.Range(0, 200)
            .Select(i => SaveAsync(New().Insert($"n-{i}", new Note("x"), NoteJson.Default.Note))).ToList();

        await ReopenAsync();

        Assert.All(await Task.WhenAll(saves), result => Assert.True(result.Saved));
        Assert.Equal(200, (await Documents.ListAsync("notes", "", 1000, null, NoteJson.Default.Note, Cancellation)).Items.Count);
    }

    [Fact]
    public async Task FailsOnlyTheOperationAtFault()
    {
        using var gate = new ManualResetEventSlim();
        var holding = await HoldWriterAsync(gate);
        var failing = _store.WriteAsync<int>(
            transaction =>
            {
                using var statement = transaction.Database.Use("INSERT INTO store VALUES (1, 0, 0)");
                statement.Run();
                return 0;
            },
            Cancellation);
        var saves = Enumerable.Range(0, 50)
            .Select(i => SaveAsync(New().Insert($"n-{i}", new Note("x"), NoteJson.Default.Note))).ToList();

        gate.Set();

        await Assert.ThrowsAsync<StoreException>(() => failing);
        await holding;
        Assert.All(await Task.WhenAll(saves), result => Assert.True(result.Saved));
    }

    [Fact]
    public async Task LeavesNeitherDocumentNorMessageOfASaveThatFailsHalfway()
    {
        var save = New().Insert("a", new Note("x"), NoteJson.Default.Note);
        await Assert.ThrowsAsync<InvalidOperationException>(() => _store.WriteAsync<int>(
            transaction =>
            {
                DocumentTable.Apply(transaction, save.Partition, save.Writes[0]);
                MessageTable.Send(transaction, new QueueMessage(Queues.Baking, "m", ""));
                throw new InvalidOperationException();
            },
            Cancellation));

        Assert.Null(await FindAsync("a"));
        Assert.Empty(await Queue.ReceiveAsync(Queues.Baking, 10, TimeSpan.FromMinutes(1), Cancellation));
    }

    [Fact]
    public async Task FailsAGroupThatDoesNotFitAndGoesOnWhenThereIsRoom()
    {
        await LimitPagesAsync(20);
        using var gate = new ManualResetEventSlim();
        var holding = await HoldWriterAsync(gate);
        var saves = Enumerable.Range(0, 50)
            .Select(i => SaveAsync(New().Insert($"n-{i}", new Note(new string('x', 4000)), NoteJson.Default.Note))).ToList();
        gate.Set();
        await holding;
        foreach (var save in saves)
        {
            Assert.False((await Assert.ThrowsAsync<StoreException>(() => save)).ConcernsOneOperation);
        }

        await LimitPagesAsync(100_000);
        Assert.True((await SaveAsync(New().Put("n-0", new Note("room"), NoteJson.Default.Note))).Saved);

        Assert.Single((await Documents.ListAsync("notes", "n-", 100, null, NoteJson.Default.Note, Cancellation)).Items);
    }

    [Fact]
    public async Task RefusesWritesOnceClosed()
    {
        var documents = Documents;
        await ReopenAsync();

        Assert.Throws<ObjectDisposedException>(() => { _ = documents.CheckAsync(Cancellation); });
    }

    // What is asked for meanwhile makes one group.
    private async Task<Task> HoldWriterAsync(ManualResetEventSlim gate)
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var holding = _store.WriteAsync(
            _ =>
            {
                begun.SetResult();
                gate.Wait();
                return true;
            },
            Cancellation);
        await begun.Task;
        return holding;
    }

    private Task<string?> LimitPagesAsync(int pages) =>
        _store.WriteAsync(transaction => transaction.Database.Scalar($"PRAGMA max_page_count = {pages}"), Cancellation);

    private async Task ReopenAsync()
    {
        await _store.DisposeAsync();
        _store = Open();
    }

    private SqliteStore Open() => SqliteStore.Open(_folder["badges.db"], exclusive: true, TimeProvider.System);
}
