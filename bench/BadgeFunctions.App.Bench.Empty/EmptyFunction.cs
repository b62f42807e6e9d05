using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace BadgeFunctions.App.Bench.Empty;

/// <summary>Handles a message by doing nothing.</summary>
public sealed class EmptyFunction(ILogger<EmptyFunction> logger)
{
    [Function("empty")]
    public Task RunAsync(
        [ServiceBusTrigger("empty", Connection = "ServiceBus", AutoCompleteMessages = false)] ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        CancellationToken cancellationToken)
    {
        logger.LogDebug("A message came.");
        return actions.CompleteMessageAsync(message, cancellationToken);
    }
}
