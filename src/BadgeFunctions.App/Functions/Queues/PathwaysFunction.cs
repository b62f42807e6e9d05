using Azure.Messaging.ServiceBus;
using BadgeFunctions.App.Queueing;
using Microsoft.Azure.Functions.Worker;
using Names = BadgeFunctions.Core.Ports.Queues;

namespace BadgeFunctions.App.Functions.Queues;

/// <summary>Awards lead to others, and requests find their peers.</summary>
/// <param name="work">Handles and settles messages.</param>
public sealed class PathwaysFunction(MessageWork work)
{
    /// <summary>Handles one message.</summary>
    [Function(Names.Pathways)]
    public Task RunAsync(
        [ServiceBusTrigger(Names.Pathways, Connection = ServiceBusConnection.Setting, AutoCompleteMessages = false)] ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        CancellationToken cancellationToken) =>
        work.HandleAsync(Names.Pathways, message, actions, cancellationToken);
}
