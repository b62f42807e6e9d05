using BadgeFunctions.App.Tests.Emulation;
using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.App.Tests.Storage;

/// <summary>What is left when a writer dies between state and message, and what the sweep makes of it.</summary>
public sealed class OutboxTests(Azurite azurite) : IAsyncLifetime
{
    private static readonly TimeSpan Old = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan VeryOld = TimeSpan.FromMinutes(11);

    private TableBench _bench = null!;
    private FaultProxy _proxy = null!;

    public async ValueTask InitializeAsync()
    {
        AzuriteEndpoints emulator = await azurite.StartedAsync();
        _proxy = await FaultProxy.StartAsync(emulator.Tables);
        _bench = new TableBench(emulator, through: _proxy.Address);
    }

    public ValueTask DisposeAsync() => _proxy.DisposeAsync();

    [Fact]
    public async Task SendsExactlyWhatACrashLeftUnsent()
    {
        DateTimeOffset later = _bench.Time.GetUtcNow() + TimeSpan.FromDays(1);
        QueueMessage[] messages = [new(Queues.Signing, Some.Id(), "é"), new(Queues.Notifications, Some.Id(), "body", later)];
        await CrashAsync(messages);
        Assert.NotNull(await _bench.FindAsync("a"));
        Assert.Empty(_bench.Queue.Sent);

        await _bench.SweepAfterAsync(Old);
        await _bench.SweepAfterAsync(Old);

        Assert.Equal(messages, _bench.Queue.Sent);
        Assert.Empty(await _bench.LeftoversAsync());
    }

    [Fact]
    public async Task LeavesASaveThatMayBeLiveAlone()
    {
        await CrashAsync(Message());

        await _bench.SweepAfterAsync(TimeSpan.FromSeconds(50));

        Assert.Empty(_bench.Queue.Sent);
        Assert.Equal(2, (await _bench.LeftoversAsync()).Count);
    }

    [Fact]
    public async Task ForgetsASaveThatNeverHappened()
    {
        _proxy.Script = request => request.IsTransaction ? Faults.CutBefore : null;
        await Assert.ThrowsAnyAsync<Exception>(() => _bench.SaveAsync(Save(Message())));
        await _bench.SweepAfterAsync(Old);
        Assert.Single(await _bench.LeftoversAsync());

        await _bench.SweepAfterAsync(VeryOld);

        Assert.Empty(await _bench.LeftoversAsync());
        Assert.Empty(_bench.Queue.Sent);
        Assert.Null(await _bench.FindAsync("a"));
    }

    [Fact]
    public async Task SendsAgainWhatWasSentAndNotCleared()
    {
        _proxy.Script = request => request.Method == "DELETE" ? Faults.CutBefore : null;
        Assert.True((await _bench.SaveAsync(Save(Message()))).Saved);
        Assert.Equal(2, (await _bench.LeftoversAsync()).Count);
        _proxy.Script = _ => null;

        await _bench.SweepAfterAsync(Old);

        Assert.Equal(2, _bench.Queue.Sent.Count);
        Assert.Single(_bench.Queue.Kept);
        Assert.Empty(await _bench.LeftoversAsync());
    }

    [Fact]
    public async Task LetsTwoSweepsRunAtOnce()
    {
        await CrashManyAsync(40);
        TableBench other = _bench.Beside();

        await Task.WhenAll(_bench.SweepAfterAsync(Old), other.SweepAfterAsync(Old));

        string[] sent = [.. _bench.Queue.Kept.Concat(other.Queue.Kept).Select(message => message.Id).Distinct()];
        Assert.Equal(40, sent.Length);
        Assert.Empty(await _bench.LeftoversAsync());
    }

    [Fact]
    public async Task KeepsOneSaveThatCannotBeSentFromHoldingUpTheOthers()
    {
        await CrashManyAsync(12);
        _bench.Queue.Sending = message => Refuse(message.Body == "3");

        await _bench.SweepAfterAsync(Old);

        Assert.Equal(11, _bench.Queue.Kept.Count);
        Assert.Equal(2, (await _bench.LeftoversAsync()).Count);
        _bench.Queue.Sending = _ => { };
        await _bench.SweepAfterAsync(Old);
        Assert.Equal(12, _bench.Queue.Kept.Count);
    }

    [Fact]
    public async Task WaitsForASaveWhoseTransactionIsUnderWay()
    {
        (TaskCompletionSource reached, TaskCompletionSource goOn) = (new(), new());
        _proxy.Once(request => request.IsTransaction, async exchange =>
        {
            reached.SetResult();
            await goOn.Task;
            await Faults.PassAsync(exchange);
        });
        Task<SaveResult> saving = _bench.SaveAsync(Save(Message()));
        await reached.Task;

        await _bench.Beside().SweepAfterAsync(Old);
        goOn.SetResult();

        Assert.True((await saving).Saved);
        Assert.Single(_bench.Queue.Sent);
        Assert.Empty(await _bench.LeftoversAsync());
    }

    [Fact]
    public async Task RunsBesideASaveThatHasYetToHearItsAnswer()
    {
        (TaskCompletionSource reached, TaskCompletionSource goOn) = (new(), new());
        _proxy.Once(request => request.IsTransaction, async exchange =>
        {
            using HttpResponseMessage answer = await exchange.ForwardAsync();
            reached.SetResult();
            await goOn.Task;
            await exchange.AnswerAsync(answer);
        });
        QueueMessage message = Message();
        Task<SaveResult> saving = _bench.SaveAsync(Save(message));
        await reached.Task;
        TableBench other = _bench.Beside();

        await other.SweepAfterAsync(Old);
        goOn.SetResult();

        Assert.True((await saving).Saved);
        Assert.Equal([message, message], _bench.Queue.Sent.Concat(other.Queue.Sent));
        Assert.Empty(await _bench.LeftoversAsync());
    }

    private static QueueMessage Message(string body = "body") => new(Queues.Approvals, Some.Id(), body);

    private static DocumentSave Save(params QueueMessage[] messages)
    {
        DocumentSave save = new DocumentSave("notes").Put("a", new Note("state"), NoteJson.Default.Note);
        return messages.Aggregate(save, (all, message) => all.Send(message));
    }

    private static void Refuse(bool refuse)
    {
        if (refuse)
        {
            throw new IOException("The queue is away.");
        }
    }

    private async Task CrashAsync(params QueueMessage[] messages)
    {
        _bench.Queue.Sending = _ => Refuse(true);
        Assert.True((await _bench.SaveAsync(Save(messages))).Saved);
        _bench.Queue.Sending = _ => { };
    }

    private async Task CrashManyAsync(int count)
    {
        _bench.Queue.Sending = _ => Refuse(true);
        foreach (int i in Enumerable.Range(0, count))
        {
            Assert.True((await _bench.SaveAsync(Save(Message($"{i}")))).Saved);
        }

        _bench.Queue.Sending = _ => { };
    }
}
