using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Functions.Worker;

namespace BadgeFunctions.App.Bench.Empty;

/// <summary>Settles messages of nobody.</summary>
public sealed class SettledActions : ServiceBusMessageActions
{
    public override Task CompleteMessageAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public override Task DeadLetterMessageAsync(
        ServiceBusReceivedMessage message,
        Dictionary<string, object>? propertiesToModify = default,
        string? deadLetterReason = default,
        string? deadLetterErrorDescription = default,
        CancellationToken cancellationToken = default) => Task.CompletedTask;
}
