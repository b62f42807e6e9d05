using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Contracts;

/// <summary>What every <see cref="IQueue"/> promises.</summary>
public abstract class QueueContract
{
    private const string Name = Queues.Baking;
    private static readonly TimeSpan Lock = TimeSpan.FromMinutes(1);

    protected abstract IQueue Queue { get; }

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Lets time pass for the queue.</summary>
    protected abstract Task PassAsync(TimeSpan duration);

    /// <summary>The queue's present time.</summary>
    protected abstract DateTimeOffset Now { get; }

    [Fact]
    public async Task DeliversWhatWasSent()
    {
        await SendAsync("a", "é-1");

        var message = Assert.Single(await ReceiveAsync());

        Assert.Equal((Name, "a", "é-1", 1), (message.Queue, message.Id, message.Body, message.DeliveryCount));
    }

    [Fact]
    public async Task DeliversNothingFromAnotherQueue()
    {
        await SendAsync("a");

        Assert.Empty(await Queue.ReceiveAsync(Queues.Signing, 10, Lock, Cancellation));
    }

    [Fact]
    public async Task DeliversAMessageToOneReceiverOnly()
    {
        await Queue.SendAsync([.. Enumerable.Range(0, 100).Select(i => new QueueMessage(Name, $"m-{i}", ""))], Cancellation);

        var batches = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Queue.ReceiveAsync(Name, 7, Lock, Cancellation)));

        Assert.All(batches, batch => Assert.InRange(batch.Count, 0, 7));
        Assert.Equal(100, batches.SelectMany(batch => batch).Select(message => message.Id).Distinct().Count());
        Assert.Equal(100, batches.Sum(batch => batch.Count));
    }

    [Fact]
    public async Task DeliversAgainWhenTheLockRunsOut()
    {
        await SendAsync("a");
        var first = Assert.Single(await ReceiveAsync());
        await PassAsync(Lock - TimeSpan.FromSeconds(1));
        Assert.Empty(await ReceiveAsync());
        await PassAsync(TimeSpan.FromSeconds(2));

        var second = Assert.Single(await ReceiveAsync());

        Assert.Equal(2, second.DeliveryCount);
        await Queue.CompleteAsync(first, Cancellation);
        await Queue.AbandonAsync(first, TimeSpan.Zero, Cancellation);
        await Queue.DeadLetterAsync(first, "late", "", Cancellation);
        Assert.Equal(1, await ActiveAsync());
        Assert.Empty(await ReceiveAsync());
        await Queue.CompleteAsync(second, Cancellation);
        Assert.Equal(0, await ActiveAsync());
    }

    [Fact]
    public async Task NeverDeliversWhatWasCompleted()
    {
        await SendAsync("a");
        await Queue.CompleteAsync(Assert.Single(await ReceiveAsync()), Cancellation);
        await PassAsync(TimeSpan.FromHours(1));

        Assert.Empty(await ReceiveAsync());
    }

    [Fact]
    public async Task TakesTheSameIdOnceWhileItWaits()
    {
        await SendAsync("a", "first");
        await SendAsync("a", "second");

        Assert.Equal("first", Assert.Single(await ReceiveAsync()).Body);
        await SendAsync("a", "third");
        Assert.Empty(await ReceiveAsync());
    }

    [Fact]
    public async Task RemembersACompletedIdForTenMinutes()
    {
        await SendAsync("a");
        await Queue.CompleteAsync(Assert.Single(await ReceiveAsync()), Cancellation);
        await PassAsync(TimeSpan.FromMinutes(9.9));
        await SendAsync("a");
        Assert.Empty(await ReceiveAsync());
    }

    [Fact]
    public async Task KeepsTheSameIdOfTwoQueuesApart()
    {
        await SendAsync("a");
        await Queue.SendAsync([new QueueMessage(Queues.Signing, "a", "")], Cancellation);

        Assert.Single(await ReceiveAsync());
        Assert.Single(await Queue.ReceiveAsync(Queues.Signing, 10, Lock, Cancellation));
    }

    [Fact]
    public async Task HoldsAMessageBackUntilItIsDue()
    {
        await Queue.SendAsync([new QueueMessage(Name, "later", "", Now + TimeSpan.FromMinutes(5))], Cancellation);
        Assert.Empty(await ReceiveAsync());
        Assert.Equal(1, await ActiveAsync());
        await PassAsync(TimeSpan.FromMinutes(5.1));

        Assert.Equal("later", Assert.Single(await ReceiveAsync()).Id);
    }

    [Fact]
    public async Task DeliversAnAbandonedMessageAfterItsDelay()
    {
        await SendAsync("a");
        await Queue.AbandonAsync(Assert.Single(await ReceiveAsync()), TimeSpan.FromSeconds(30), Cancellation);
        Assert.Empty(await ReceiveAsync());
        await PassAsync(TimeSpan.FromSeconds(31));

        Assert.Equal(2, Assert.Single(await ReceiveAsync()).DeliveryCount);
    }

    [Fact]
    public async Task SetsADeadLetterAsideWithItsReason()
    {
        await SendAsync("a", "body");
        await Queue.DeadLetterAsync(Assert.Single(await ReceiveAsync()), "unknown-badge", "No badge of that name.", Cancellation);
        await PassAsync(TimeSpan.FromHours(1));

        Assert.Empty(await ReceiveAsync());
        var letter = Assert.Single(await Queue.ListDeadLettersAsync(Name, 10, Cancellation));
        Assert.Equal((Name, "a", "body", "unknown-badge", "No badge of that name.", 1),
            (letter.Queue, letter.Id, letter.Body, letter.Reason, letter.Description, letter.DeliveryCount));
        Assert.Equal(new QueueDepth(Name, 0, 1), await DepthAsync());
    }

    [Fact]
    public async Task ListsDeadLettersOldestFirst()
    {
        foreach (var id in (string[])["c", "a", "b"])
        {
            await SendAsync(id);
            await Queue.DeadLetterAsync(Assert.Single(await ReceiveAsync()), "reason", "", Cancellation);
            await PassAsync(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(["c", "a"], (await Queue.ListDeadLettersAsync(Name, 2, Cancellation)).Select(letter => letter.Id));
    }

    [Fact]
    public async Task RedrivesADeadLetterOnce()
    {
        await SendAsync("a", "body");
        await Queue.DeadLetterAsync(Assert.Single(await ReceiveAsync()), "reason", "", Cancellation);

        Assert.True(await Queue.RedriveAsync(Name, "a", Cancellation));

        var message = Assert.Single(await ReceiveAsync());
        Assert.Equal(("body", 1), (message.Body, message.DeliveryCount));
        Assert.Empty(await Queue.ListDeadLettersAsync(Name, 10, Cancellation));
        Assert.False(await Queue.RedriveAsync(Name, "a", Cancellation));
        Assert.False(await Queue.RedriveAsync(Name, "nobody", Cancellation));
    }

    [Fact]
    public async Task CountsEveryQueue()
    {
        await SendAsync("a");
        await ReceiveAsync();
        await Queue.SendAsync([new QueueMessage(Name, "b", "", Now + TimeSpan.FromDays(1))], Cancellation);

        var depths = await Queue.CountAsync(Cancellation);

        Assert.Equal(Queues.All.Order(), depths.Select(depth => depth.Queue).Order());
        Assert.Equal(new QueueDepth(Name, 2, 0), depths.Single(depth => depth.Queue == Name));
    }

    [Fact]
    public async Task RefusesABodyOverFourKilobytes()
    {
        await SendAsync("a", new string('x', 4096));

        await Assert.ThrowsAsync<ArgumentException>(() => SendAsync("b", new string('é', 2049)));
        Assert.Equal(1, await ActiveAsync());
    }

    protected Task SendAsync(string id, string body = "") =>
        Queue.SendAsync([new QueueMessage(Name, id, body)], Cancellation);

    protected Task<IReadOnlyList<ReceivedMessage>> ReceiveAsync() => Queue.ReceiveAsync(Name, 10, Lock, Cancellation);

    protected async Task<long> ActiveAsync() => (await DepthAsync()).Active;

    private async Task<QueueDepth> DepthAsync() =>
        (await Queue.CountAsync(Cancellation)).Single(depth => depth.Queue == Name);
}
