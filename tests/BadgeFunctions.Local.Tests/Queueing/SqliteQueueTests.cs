using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Local.Queueing;
using BadgeFunctions.Local.Storage;

namespace BadgeFunctions.Local.Tests.Queueing;

public sealed class SqliteQueueTests : QueueContract, IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTime _time = new();
    private SqliteStore _store;

    public SqliteQueueTests() => _store = SqliteStore.Open(_folder["badges.db"], exclusive: true, _time);

    protected override IQueue Queue => Local;

    protected override DateTimeOffset Now => _time.GetUtcNow();

    private SqliteQueue Local => new(_store);

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task ForgetsACompletedIdAfterTenMinutes()
    {
        await SendAsync("a", "first");
        await Queue.CompleteAsync(Assert.Single(await ReceiveAsync()), Cancellation);
        await PassAsync(TimeSpan.FromMinutes(10));

        await SendAsync("a", "second");

        var again = Assert.Single(await ReceiveAsync());
        Assert.Equal(("second", 1), (again.Body, again.DeliveryCount));
    }

    [Fact]
    public async Task KeepsNoMoreCompletedMessagesThanItMustRemember()
    {
        for (var i = 0; i < 10; i++)
        {
            await SendAsync($"old-{i}");
        }

        await CompleteAllAsync();
        await PassAsync(TimeSpan.FromMinutes(10));
        for (var i = 0; i < 5; i++)
        {
            await SendAsync($"new-{i}");
        }

        await CompleteAllAsync();

        using var reader = _store.Read();
        Assert.Equal("5", reader.Database.Scalar("SELECT count(*) FROM messages"));
    }

    [Fact]
    public async Task RenewsALock()
    {
        await SendAsync("a");
        var held = await ReceiveAsync();
        await PassAsync(TimeSpan.FromSeconds(50));
        await Local.RenewAsync(held, TimeSpan.FromMinutes(1), Cancellation);
        await PassAsync(TimeSpan.FromSeconds(50));
        Assert.Empty(await ReceiveAsync());
        await PassAsync(TimeSpan.FromSeconds(11));

        Assert.Single(await ReceiveAsync());
    }

    [Fact]
    public async Task GivesBackAMessageAsIfItHadNotBeenDelivered()
    {
        await SendAsync("a");
        await Local.GiveBackAsync(await ReceiveAsync(), Cancellation);

        Assert.Equal(1, Assert.Single(await ReceiveAsync()).DeliveryCount);
    }

    [Fact]
    public async Task DeliversWhatAStoppedProcessHadLocked()
    {
        await SendAsync("a");
        var lost = Assert.Single(await ReceiveAsync());
        await _store.DisposeAsync();
        _store = SqliteStore.Open(_folder["badges.db"], exclusive: true, _time);

        Assert.Equal(2, Assert.Single(await ReceiveAsync()).DeliveryCount);
        await Queue.CompleteAsync(lost, Cancellation);
        Assert.Equal(1, await ActiveAsync());
    }

    [Fact]
    public async Task LeavesTheServicesLocksToItWhenOpenedBeside()
    {
        await SendAsync("a");
        Assert.Single(await ReceiveAsync());

        await using var beside = SqliteStore.Open(_folder["badges.db"], exclusive: false, _time);

        Assert.Empty(await new SqliteQueue(beside).ReceiveAsync(Queues.Baking, 10, TimeSpan.FromMinutes(1), Cancellation));
    }

    [Fact]
    public async Task IgnoresALockTokenOfNobody()
    {
        await SendAsync("a");
        var message = Assert.Single(await ReceiveAsync());

        foreach (var token in (string[])["", "1", "1.", ".1", "1.x", "1.2.3"])
        {
            await Queue.CompleteAsync(message with { LockToken = token }, Cancellation);
        }

        Assert.Equal(1, await ActiveAsync());
    }

    [Fact]
    public async Task WakesAWaiterWhenAMessageComes()
    {
        var waiting = await WaitOnEmptyAsync();
        await SendAsync("a");

        await waiting;
    }

    [Fact]
    public async Task WakesAWaiterForTheMessageOfASave()
    {
        var waiting = await WaitOnEmptyAsync();
        await new SqliteDocuments(_store).SaveAsync(
            new DocumentSave("notes").Send(new QueueMessage(Queues.Baking, "a", "")), Cancellation);

        await waiting;
    }

    [Fact]
    public async Task WakesAWaiterWhenADelayedMessageIsDue()
    {
        var waiting = await WaitOnEmptyAsync();
        await Queue.SendAsync([new QueueMessage(Queues.Baking, "a", "", Now + TimeSpan.FromMinutes(5))], Cancellation);
        await PassAsync(TimeSpan.FromMinutes(4));
        Assert.False(waiting.IsCompleted);
        await PassAsync(TimeSpan.FromMinutes(1));

        await waiting;
        Assert.Single(await ReceiveAsync());
    }

    [Fact]
    public async Task WakesAWaiterWhenALockRunsOut()
    {
        await SendAsync("a");
        await ReceiveAsync();
        var waiting = Local.WaitAsync(Queues.Baking, Cancellation).AsTask();
        Assert.False(waiting.IsCompleted);
        await PassAsync(TimeSpan.FromMinutes(1));

        await waiting;
        Assert.Single(await ReceiveAsync());
    }

    [Fact]
    public async Task WakesAWaiterForARedrive()
    {
        await SendAsync("a");
        await Queue.DeadLetterAsync(Assert.Single(await ReceiveAsync()), "reason", "", Cancellation);
        var waiting = await WaitOnEmptyAsync();
        await Queue.RedriveAsync(Queues.Baking, "a", Cancellation);

        await waiting;
    }

    [Fact]
    public async Task LetsAWaiterGiveUp()
    {
        using var impatient = new CancellationTokenSource();
        Assert.Empty(await ReceiveAsync());
        var waiting = Local.WaitAsync(Queues.Baking, impatient.Token).AsTask();
        await impatient.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    protected override Task PassAsync(TimeSpan duration)
    {
        _time.Advance(duration);
        return Task.CompletedTask;
    }

    private async Task<Task> WaitOnEmptyAsync()
    {
        Assert.Empty(await ReceiveAsync());
        var waiting = Local.WaitAsync(Queues.Baking, Cancellation).AsTask();
        Assert.False(waiting.IsCompleted);
        return waiting;
    }

    private async Task CompleteAllAsync()
    {
        foreach (var message in await ReceiveAsync())
        {
            await Queue.CompleteAsync(message, Cancellation);
        }
    }
}
