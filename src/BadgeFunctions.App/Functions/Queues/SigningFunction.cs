using Azure.Messaging.ServiceBus;
using BadgeFunctions.App.Queueing;
using Microsoft.Azure.Functions.Worker;
using Names = BadgeFunctions.Core.Ports.Queues;

namespace BadgeFunctions.App.Functions.Queues;

/// <summary>Awards are signed.</summary>
/// <param name="work">Handles and settles messages.</param>
public sealed class SigningFunction(MessageWork work)
{
    /// <summary>Handles one message.</summary>
    [Function(Names.Signing)]
    public Task RunAsync(
        [ServiceBusTrigger(Names.Signing, Connection = ServiceBusConnection.Setting, AutoCompleteMessages = false)] ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        CancellationToken cancellationToken) =>
        work.HandleAsync(Names.Signing, message, actions, cancellationToken);
}
