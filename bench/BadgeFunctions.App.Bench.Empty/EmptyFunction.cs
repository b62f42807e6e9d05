using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Functions.Worker;

namespace BadgeFunctions.App.Bench.Empty;

/// <summary>Handles a message by doing nothing.</summary>
public sealed class EmptyFunction
{
    [Function("empty")]
    public Task RunAsync(
        [ServiceBusTrigger("empty", Connection = "ServiceBus", AutoCompleteMessages = false)] ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        CancellationToken cancellationToken) =>
        actions.CompleteMessageAsync(message, cancellationToken);
}
