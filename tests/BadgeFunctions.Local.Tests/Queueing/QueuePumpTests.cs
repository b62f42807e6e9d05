using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Local.Queueing;
using BadgeFunctions.Local.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace BadgeFunctions.Local.Tests.Queueing;

public sealed class QueuePumpTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTime _time = new();
    private readonly SqliteStore _store;
    private readonly SqliteQueue _queue;
    private readonly List<QueuePump> _pumps = [];

    public QueuePumpTests()
    {
        _store = SqliteStore.Open(_folder["badges.db"], exclusive: true, _time);
        _queue = new SqliteQueue(_store);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        foreach (var pump in _pumps)
        {
            pump.Dispose();
        }

        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task HandsEveryMessageToItsHandlerOnce()
    {
        await SendAsync(300);
        var handler = new ScriptedHandler((_, _) => Task.FromResult(HandlingResult.Completed));
        var pump = await StartAsync(handler);
        for (var i = 0; i < 300; i++)
        {
            await handler.NextAsync();
        }

        await pump.StopAsync(Cancellation);

        Assert.Equal(300, handler.Ids.Distinct().Count());
        Assert.Equal(300, handler.Ids.Count);
        Assert.Equal(0, (await DepthAsync()).Active);
    }

    [Fact]
    public async Task HandlesAMessageThatComesWhileItWaits()
    {
        var handler = new ScriptedHandler((_, _) => Task.FromResult(HandlingResult.Completed));
        var pump = await StartAsync(handler);
        await SendAsync(1);

        Assert.Equal("m-0", (await handler.NextAsync()).Id);
        await pump.StopAsync(Cancellation);
    }

    [Fact]
    public async Task HandlesNoMoreAtOnceThanAllowed()
    {
        await SendAsync(50);
        var handler = new ScriptedHandler(async (_, _) =>
        {
            await Task.Yield();
            return HandlingResult.Completed;
        });
        var pump = await StartAsync(handler, new QueuePumpOptions { ConcurrencyByQueue = { [Queues.Baking] = 3 } });
        for (var i = 0; i < 50; i++)
        {
            await handler.NextAsync();
        }

        await pump.StopAsync(Cancellation);

        Assert.InRange(handler.MostAtOnce, 1, 3);
    }

    [Fact]
    public async Task SetsADeadMessageAside()
    {
        await SendAsync(1);
        var handler = new ScriptedHandler((_, _) => Task.FromResult(HandlingResult.Dead("award-missing", "The award is gone.")));
        var pump = await StartAsync(handler);
        await handler.NextAsync();
        await pump.StopAsync(Cancellation);

        var letter = Assert.Single(await _queue.ListDeadLettersAsync(Queues.Baking, 10, Cancellation));
        Assert.Equal(("award-missing", "The award is gone.", 1), (letter.Reason, letter.Description, letter.DeliveryCount));
    }

    [Fact]
    public async Task TriesAgainAfterAPauseAndGivesUpAfterTheTenthTime()
    {
        await SendAsync(1);
        var handler = new ScriptedHandler((_, _) => Task.FromResult(HandlingResult.Retry("not-signed")));
        await RunUntilDeadAsync(handler);

        var letter = Assert.Single(await _queue.ListDeadLettersAsync(Queues.Baking, 10, Cancellation));
        Assert.Equal(("not-signed", 10), (letter.Reason, letter.DeliveryCount));
    }

    [Fact]
    public async Task KeepsNothingPersonalOfAnException()
    {
        await SendAsync(1);
        var handler = new ScriptedHandler((_, _) => throw new InvalidDataException("zoe@example.org"));
        await RunUntilDeadAsync(handler);

        var letter = Assert.Single(await _queue.ListDeadLettersAsync(Queues.Baking, 10, Cancellation));
        Assert.Equal("exception", letter.Reason);
        Assert.Equal("System.IO.InvalidDataException (0x80131501)", letter.Description);
    }

    [Fact]
    public async Task SetsAsideWhatNeverHasAnOutcome()
    {
        await SendAsync(1);
        for (var i = 0; i < 20; i++)
        {
            Assert.Single(await _queue.ReceiveAsync(Queues.Baking, 1, TimeSpan.FromSeconds(1), Cancellation));
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        var handler = new ScriptedHandler((_, _) => Task.FromResult(HandlingResult.Completed));
        var pump = await StartAsync(handler);
        while ((await DepthAsync()).DeadLettered == 0)
        {
            await Task.Yield();
        }

        await pump.StopAsync(Cancellation);
        Assert.Empty(handler.Ids);
    }

    [Fact]
    public async Task FinishesWhatRunsAndGivesTheRestBack()
    {
        await SendAsync(40);
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var handler = new ScriptedHandler(async (_, _) =>
        {
            await gate.Task;
            return HandlingResult.Completed;
        });
        var pump = await StartAsync(handler, new QueuePumpOptions { Concurrency = 2 });
        await handler.NextAsync();
        await handler.NextAsync();

        var stopping = pump.StopAsync(Cancellation);
        Assert.False(stopping.IsCompleted);
        gate.SetResult();
        await stopping;

        Assert.Equal(2, handler.Ids.Count);
        var rest = await _queue.ReceiveAsync(Queues.Baking, 100, TimeSpan.FromMinutes(1), Cancellation);
        Assert.Equal(38, rest.Count);
        Assert.All(rest, message => Assert.Equal(1, message.DeliveryCount));
    }

    [Fact]
    public async Task TellsAHandlerToStopWhenTheHostCannotWait()
    {
        await SendAsync(1);
        var handler = new ScriptedHandler(async (_, stopped) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, stopped);
            return HandlingResult.Completed;
        });
        var pump = await StartAsync(handler);
        await handler.NextAsync();

        await pump.StopAsync(new CancellationToken(true));

        Assert.Single(await _queue.ReceiveAsync(Queues.Baking, 100, TimeSpan.FromMinutes(1), Cancellation));
    }

    [Fact]
    public async Task RenewsTheLockOfALongHandling()
    {
        await SendAsync(1);
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var handler = new ScriptedHandler(async (_, _) =>
        {
            await gate.Task;
            return HandlingResult.Completed;
        });
        var pump = await StartAsync(handler);
        await handler.NextAsync();
        for (var i = 0; i < 6; i++)
        {
            var before = DueAt();
            _time.Advance(TimeSpan.FromSeconds(20));
            while (DueAt() == before)
            {
                await Task.Yield();
            }
        }

        Assert.Empty(await _queue.ReceiveAsync(Queues.Baking, 100, TimeSpan.FromMinutes(1), Cancellation));
        gate.SetResult();
        await pump.StopAsync(Cancellation);
        Assert.Equal(0, (await DepthAsync()).Active);
    }

    private async Task RunUntilDeadAsync(ScriptedHandler handler)
    {
        var pump = await StartAsync(handler);
        for (var delivery = 1; delivery <= 10; delivery++)
        {
            Assert.Equal(delivery, (await handler.NextAsync()).DeliveryCount);
            while (delivery < 10 && IsLocked())
            {
                await Task.Yield();
            }

            _time.Advance(TimeSpan.FromMinutes(15));
        }

        await pump.StopAsync(Cancellation);
    }

    private async Task<QueuePump> StartAsync(IMessageHandler handler, QueuePumpOptions? options = null)
    {
        var pump = new QueuePump(_queue, [handler], options ?? new QueuePumpOptions(), _time, NullLogger<QueuePump>.Instance);
        _pumps.Add(pump);
        await pump.StartAsync(Cancellation);
        return pump;
    }

    private Task SendAsync(int count) =>
        _queue.SendAsync([.. Enumerable.Range(0, count).Select(i => new QueueMessage(Queues.Baking, $"m-{i}", ""))], Cancellation);

    private async Task<QueueDepth> DepthAsync() =>
        (await _queue.CountAsync(Cancellation)).Single(depth => depth.Queue == Queues.Baking);

    private bool IsLocked() => Scalar("SELECT count(*) FROM messages WHERE lock_token IS NOT NULL") == "1";

    private string? DueAt() => Scalar("SELECT due_at FROM messages");

    private string? Scalar(string sql)
    {
        using var reader = _store.Read();
        return reader.Database.Scalar(sql);
    }
}
