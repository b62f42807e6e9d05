using Azure.Messaging.ServiceBus;
using BadgeFunctions.App.Queueing;
using BadgeFunctions.App.Tests.ServiceBus;
using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.App.Tests.Queueing;

public sealed class ServiceBusQueueTests : QueueContract
{
    private readonly ManualTime _time = new();
    private readonly TestBroker _broker;

    public ServiceBusQueueTests()
    {
        _broker = new TestBroker(_time);
        ServiceBusLinks links = new(_broker.CreateClient());
        Queue = new ServiceBusQueue(links, new DeadLetterQueue(links), _time);
    }

    protected override IQueue Queue { get; }

    protected override DateTimeOffset Now => _time.GetUtcNow();

    [Fact]
    public async Task SendsAsManyTransfersAsTheSizeLimitAsksFor()
    {
        await Queue.SendAsync([.. Enumerable.Range(0, 300).Select(i => new QueueMessage(Queues.Baking, $"m-{i}", new string('x', 4000)))], Cancellation);

        Assert.Equal(300, await ActiveAsync());
        Assert.Equal(5, _broker.Batches);
    }

    [Fact]
    public async Task CountsNoFurtherThanItsBound()
    {
        await Queue.SendAsync([.. Enumerable.Range(0, 1200).Select(i => new QueueMessage(Queues.Baking, $"m-{i}", ""))], Cancellation);

        Assert.Equal(Peeking.CountedAtMost, await ActiveAsync());
    }

    [Fact]
    public async Task KeepsAnIdThatIsTooLongForTheService()
    {
        string id = $"Acknowledgement:{new string('b', 64)}.{new string('a', 26)}:{new string('c', 26)}";
        await SendAsync(id);
        await SendAsync(id);
        ReceivedMessage message = Assert.Single(await ReceiveAsync());
        await Queue.AbandonAsync(message, TimeSpan.FromSeconds(1), Cancellation);
        await PassAsync(TimeSpan.FromSeconds(2));

        Assert.Equal(id, message.Id);
        Assert.Equal(id, Assert.Single(await ReceiveAsync()).Id);
    }

    [Fact]
    public async Task CountsDeliveriesAcrossPausesAndLostLocks()
    {
        await SendAsync("a");
        for (int delivery = 1; delivery <= 6; delivery++)
        {
            ReceivedMessage message = Assert.Single(await ReceiveAsync());
            Assert.Equal(("a", delivery), (message.Id, message.DeliveryCount));
            if (delivery % 2 == 0)
            {
                await Queue.AbandonAsync(message, TimeSpan.FromSeconds(10), Cancellation);
            }

            await PassAsync(TimeSpan.FromMinutes(2));
        }
    }

    [Fact]
    public async Task DoesNotMultiplyAMessageWhenItCrashesBetweenCopyAndCompletion()
    {
        await SendAsync("a");
        for (int i = 0; i < 3; i++)
        {
            ReceivedMessage message = Assert.Single(await ReceiveAsync());
            _broker.Before = operation => Interrupt(operation == "complete");
            await Assert.ThrowsAsync<ServiceBusException>(() => Queue.AbandonAsync(message, TimeSpan.FromMinutes(9), Cancellation));
            _broker.Before = null;
            await PassAsync(TimeSpan.FromMinutes(1.1));
        }

        Assert.Equal(2, await ActiveAsync());
    }

    [Fact]
    public async Task RedrivesOnceThoughItCrashesBetweenSendingAndCompletion()
    {
        await DeadLetterAsync("a");
        _broker.Before = operation => Interrupt(operation == "complete");
        await Assert.ThrowsAsync<ServiceBusException>(() => Queue.RedriveAsync(Queues.Baking, "a", Cancellation));
        _broker.Before = null;
        await PassAsync(TimeSpan.FromMinutes(1.1));

        Assert.True(await Queue.RedriveAsync(Queues.Baking, "a", Cancellation));

        Assert.Equal("a", Assert.Single(await ReceiveAsync()).Id);
        Assert.Empty(await Queue.ListDeadLettersAsync(Queues.Baking, 10, Cancellation));
    }

    [Fact]
    public async Task RedrivesAgainWhatWasSetAsideAgain()
    {
        await DeadLetterAsync("a");
        for (int i = 0; i < 3; i++)
        {
            Assert.True(await Queue.RedriveAsync(Queues.Baking, "a", Cancellation));
            ReceivedMessage message = Assert.Single(await ReceiveAsync());
            Assert.Equal(1, message.DeliveryCount);
            await Queue.AbandonAsync(message, TimeSpan.FromSeconds(1), Cancellation);
            await PassAsync(TimeSpan.FromSeconds(2));
            await Queue.DeadLetterAsync(Assert.Single(await ReceiveAsync()), "again", "", Cancellation);
        }

        Assert.Equal(2, Assert.Single(await Queue.ListDeadLettersAsync(Queues.Baking, 10, Cancellation)).DeliveryCount);
    }

    [Fact]
    public async Task LeavesOtherDeadLettersWhereTheyAre()
    {
        foreach (string id in (string[])["a", "b", "c"])
        {
            await DeadLetterAsync(id);
        }

        Assert.True(await Queue.RedriveAsync(Queues.Baking, "b", Cancellation));

        Assert.Equal(["a", "c"], (await Queue.ListDeadLettersAsync(Queues.Baking, 10, Cancellation)).Select(letter => letter.Id));
        Assert.True(await Queue.RedriveAsync(Queues.Baking, "a", Cancellation));
    }

    [Fact]
    public async Task ListsWhatTheServiceItselfSetAside()
    {
        await SendAsync("a", "body");
        for (int i = 0; i < TestQueue.MaximumDeliveries; i++)
        {
            Assert.Single(await ReceiveAsync());
            await PassAsync(TimeSpan.FromMinutes(2));
        }

        Assert.Empty(await ReceiveAsync());
        DeadLetter letter = Assert.Single(await Queue.ListDeadLettersAsync(Queues.Baking, 10, Cancellation));
        Assert.Equal(("a", "body", "MaxDeliveryCountExceeded", 20), (letter.Id, letter.Body, letter.Reason, letter.DeliveryCount));
    }

    [Fact]
    public async Task SettlesNothingForALockThatNobodyHas()
    {
        await SendAsync("a");
        ReceivedMessage message = Assert.Single(await ReceiveAsync());

        await Queue.CompleteAsync(message with { LockToken = "nobody" }, Cancellation);
        await Queue.CompleteAsync(message, Cancellation);
        await Queue.CompleteAsync(message, Cancellation);

        Assert.Equal(0, await ActiveAsync());
    }

    protected override Task PassAsync(TimeSpan duration)
    {
        _time.Advance(duration);
        return Task.CompletedTask;
    }

    private static void Interrupt(bool now)
    {
        if (now)
        {
            throw new ServiceBusException("The connection was cut.", ServiceBusFailureReason.ServiceCommunicationProblem);
        }
    }

    private async Task DeadLetterAsync(string id)
    {
        await SendAsync(id, "body");
        await Queue.DeadLetterAsync(Assert.Single(await ReceiveAsync()), "reason", "", Cancellation);
        await PassAsync(TimeSpan.FromSeconds(1));
    }
}
