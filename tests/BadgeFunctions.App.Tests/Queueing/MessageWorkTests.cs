using Azure.Messaging.ServiceBus;
using BadgeFunctions.App.Queueing;
using BadgeFunctions.App.Tests.ServiceBus;
using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Messaging;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Logging.Abstractions;

namespace BadgeFunctions.App.Tests.Queueing;

public sealed class MessageWorkTests
{
    private readonly ManualTime _time = new();
    private readonly TestBroker _broker;
    private readonly ServiceBusQueue _queue;

    public MessageWorkTests()
    {
        _broker = new TestBroker(_time);
        ServiceBusLinks links = new(_broker.CreateClient());
        _queue = new ServiceBusQueue(links, new DeadLetterQueue(links), _time);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EndsWhatWasHandled()
    {
        await SendAsync();
        Assert.Equal("b", (await DeliverAsync(_ => HandlingResult.Completed)).Body);

        Assert.Equal((0, 0), await DepthAsync());
    }

    [Fact]
    public async Task SetsADeadMessageAsideAtOnceWithReasonAndDescription()
    {
        await SendAsync();
        await DeliverAsync(_ => HandlingResult.Dead("award-missing", "The award is gone."));

        DeadLetter letter = Assert.Single(await _queue.ListDeadLettersAsync(Queues.Baking, 10, Cancellation));
        Assert.Equal(("a", "award-missing", "The award is gone.", 1), (letter.Id, letter.Reason, letter.Description, letter.DeliveryCount));
        Assert.Equal(_time.GetUtcNow(), letter.At);
    }

    [Fact]
    public async Task TriesAgainAfterAPauseAndGivesUpAfterTheTenthTime()
    {
        await SendAsync();
        for (int delivery = 1; delivery <= 10; delivery++)
        {
            ReceivedMessage message = await DeliverAsync(_ => HandlingResult.Retry("not-signed"));
            Assert.Equal(("a", delivery), (message.Id, message.DeliveryCount));
            Assert.Empty(_broker.Queue(Queues.Baking).Receive(1, dead: false));
            _time.Advance(TimeSpan.FromMinutes(15));
        }

        DeadLetter letter = Assert.Single(await _queue.ListDeadLettersAsync(Queues.Baking, 10, Cancellation));
        Assert.Equal(("not-signed", 10), (letter.Reason, letter.DeliveryCount));
        Assert.Equal((0, 1), await DepthAsync());
    }

    [Fact]
    public async Task KeepsNothingPersonalOfAnException()
    {
        await SendAsync();
        for (int delivery = 1; delivery <= 10; delivery++)
        {
            await DeliverAsync(_ => throw new InvalidDataException("zoe@example.org"));
            _time.Advance(TimeSpan.FromMinutes(15));
        }

        DeadLetter letter = Assert.Single(await _queue.ListDeadLettersAsync(Queues.Baking, 10, Cancellation));
        Assert.Equal(("exception", "System.IO.InvalidDataException (0x80131501)"), (letter.Reason, letter.Description));
    }

    [Fact]
    public async Task LeavesAMessageThatTheHostCouldNotWaitFor()
    {
        await SendAsync();
        using CancellationTokenSource stopping = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DeliverAsync(
            _ =>
            {
                stopping.Cancel();
                throw new OperationCanceledException(stopping.Token);
            },
            stopping.Token));
        _time.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(2, (await DeliverAsync(_ => HandlingResult.Completed)).DeliveryCount);
    }

    [Fact]
    public async Task LeavesAMessageWhoseLockRanOutToWhoeverHasItNow()
    {
        await SendAsync();
        await DeliverAsync(_ =>
        {
            _time.Advance(TimeSpan.FromMinutes(2));
            Assert.Single(_broker.Queue(Queues.Baking).Receive(1, dead: false));
            return HandlingResult.Completed;
        });

        Assert.Equal((1, 0), await DepthAsync());
    }

    [Fact]
    public async Task PassesOnAFailureToSettleSoThatTheMessageComesAgain()
    {
        await SendAsync();
        _broker.Before = operation => throw new ServiceBusException(operation, ServiceBusFailureReason.ServiceBusy);
        await Assert.ThrowsAsync<ServiceBusException>(() => DeliverAsync(_ => HandlingResult.Completed));
        _broker.Before = null;

        Assert.Equal((1, 0), await DepthAsync());
    }

    private Task SendAsync() => _queue.SendAsync([new QueueMessage(Queues.Baking, "a", "b")], Cancellation);

    private async Task<ReceivedMessage> DeliverAsync(Func<ReceivedMessage, HandlingResult> script, CancellationToken? cancellation = null)
    {
        ServiceBusReceivedMessage message = Assert.Single(_broker.Queue(Queues.Baking).Receive(1, dead: false));
        ScriptedHandler handler = new(script);
        MessageWork work = new([handler], _queue, RetryPolicy.Service, _time, NullLogger<MessageWork>.Instance);
        await work.HandleAsync(Queues.Baking, message, new TestActions(_broker, Queues.Baking), cancellation ?? Cancellation);
        return handler.Seen!;
    }

    private async Task<(long Active, long Dead)> DepthAsync()
    {
        QueueDepth depth = (await _queue.CountAsync(Cancellation)).Single(one => one.Queue == Queues.Baking);
        return (depth.Active, depth.DeadLettered);
    }
}
