using Azure.Messaging.ServiceBus;
using BadgeFunctions.App.Queueing;
using Microsoft.Azure.Functions.Worker;
using Names = BadgeFunctions.Core.Ports.Queues;

namespace BadgeFunctions.App.Functions.Queues;

/// <summary>What commissions released reaches its nominations.</summary>
/// <param name="work">Handles and settles messages.</param>
public sealed class DecisionsFunction(MessageWork work)
{
    /// <summary>Handles one message.</summary>
    [Function(Names.Decisions)]
    public Task RunAsync(
        [ServiceBusTrigger(Names.Decisions, Connection = ServiceBusConnection.Setting, AutoCompleteMessages = false)] ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        CancellationToken cancellationToken) =>
        work.HandleAsync(Names.Decisions, message, actions, cancellationToken);
}
