using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Functions.Worker;

namespace BadgeFunctions.App.Tests.ServiceBus;

/// <summary>What the host hands to a triggered function for settling its message.</summary>
internal sealed class TestActions(TestBroker broker, string queue) : ServiceBusMessageActions
{
    public override Task CompleteMessageAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default)
    {
        broker.Happens("complete");
        broker.Queue(queue).Complete(message);
        return Task.CompletedTask;
    }

    public override Task DeadLetterMessageAsync(
        ServiceBusReceivedMessage message,
        Dictionary<string, object>? propertiesToModify = default,
        string? deadLetterReason = default,
        string? deadLetterErrorDescription = default,
        CancellationToken cancellationToken = default)
    {
        broker.Happens("dead-letter");
        broker.Queue(queue).DeadLetter(message, propertiesToModify, deadLetterReason, deadLetterErrorDescription);
        return Task.CompletedTask;
    }
}
