using BadgeFunctions.App.Tests.Emulation;
using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.App.Tests.Storage;

/// <summary>The numbers of requests that docs/storage.md states.</summary>
public sealed class TableCostTests(Azurite azurite) : IAsyncLifetime
{
    private TableBench _bench = null!;
    private FaultProxy _proxy = null!;

    public async ValueTask InitializeAsync()
    {
        AzuriteEndpoints emulator = await azurite.StartedAsync();
        _proxy = await FaultProxy.StartAsync(emulator.Tables);
        _bench = new TableBench(emulator, through: _proxy.Address);
        await _bench.SaveAsync(Put("a"));
    }

    public ValueTask DisposeAsync() => _proxy.DisposeAsync();

    [Fact]
    public async Task AreAsDocumented()
    {
        Assert.Equal(1, await CountAsync(() => _bench.FindAsync("a")));
        Assert.Equal(1, await CountAsync(() => _bench.Documents.ListAsync("notes", "", 999, null, NoteJson.Default.Note, TestContext.Current.CancellationToken)));
        Assert.Equal(2, await CountAsync(() => _bench.SaveAsync(Put("b"))));
        Assert.Equal(4, await CountAsync(() => _bench.SaveAsync(Put("c").Send(Message()))));
        Assert.Equal(4, await CountAsync(() => _bench.SaveAsync(new DocumentSave("notes").Insert("a", new Note("x"), NoteJson.Default.Note).Send(Message()))));
        Assert.Equal(4, await CountAsync(() => _bench.SweepAfterAsync(TimeSpan.FromMinutes(2))));
    }

    private static QueueMessage Message() => new(Queues.Approvals, Some.Id(), "body");

    private static DocumentSave Put(string id) => new DocumentSave("notes").Put(id, new Note("x"), NoteJson.Default.Note);

    private async Task<int> CountAsync(Func<Task> work)
    {
        int count = 0;
        _proxy.Script = _ =>
        {
            Interlocked.Increment(ref count);
            return null;
        };
        await work();
        return count;
    }
}
