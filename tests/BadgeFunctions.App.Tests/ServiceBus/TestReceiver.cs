using Azure.Messaging.ServiceBus;

namespace BadgeFunctions.App.Tests.ServiceBus;

/// <summary>Receives from a queue of the broker, or from its dead-letter part.</summary>
internal sealed class TestReceiver(TestBroker broker, string queue, bool dead) : ServiceBusReceiver
{
    public override Task<IReadOnlyList<ServiceBusReceivedMessage>> ReceiveMessagesAsync(
        int maxMessages, TimeSpan? maxWaitTime = null, CancellationToken cancellationToken = default)
    {
        Assert.True(maxWaitTime > TimeSpan.Zero);
        broker.Happens("receive");
        return Task.FromResult(broker.Queue(queue).Receive(maxMessages, dead));
    }

    public override Task<IReadOnlyList<ServiceBusReceivedMessage>> PeekMessagesAsync(
        int maxMessages, long? fromSequenceNumber = null, CancellationToken cancellationToken = default)
    {
        Assert.NotNull(fromSequenceNumber);
        broker.Happens("peek");
        return Task.FromResult(broker.Queue(queue).Peek(maxMessages, fromSequenceNumber.Value, dead));
    }

    public override Task CompleteMessageAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default)
    {
        broker.Happens("complete");
        broker.Queue(queue).Complete(message);
        return Task.CompletedTask;
    }

    public override Task AbandonMessageAsync(
        ServiceBusReceivedMessage message, IDictionary<string, object>? propertiesToModify = null, CancellationToken cancellationToken = default)
    {
        broker.Happens("abandon");
        broker.Queue(queue).Abandon(message, propertiesToModify);
        return Task.CompletedTask;
    }

    public override Task DeadLetterMessageAsync(
        ServiceBusReceivedMessage message,
        IDictionary<string, object> propertiesToModify,
        string deadLetterReason,
        string? deadLetterErrorDescription = null,
        CancellationToken cancellationToken = default)
    {
        broker.Happens("dead-letter");
        broker.Queue(queue).DeadLetter(message, propertiesToModify, deadLetterReason, deadLetterErrorDescription);
        return Task.CompletedTask;
    }
}
