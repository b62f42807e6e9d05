using Azure.Messaging.ServiceBus;
using BadgeFunctions.App.Queueing;
using Microsoft.Azure.Functions.Worker;
using Names = BadgeFunctions.Core.Ports.Queues;

namespace BadgeFunctions.App.Functions.Queues;

/// <summary>Signed awards are baked and published; revoked ones are rewritten.</summary>
/// <param name="work">Handles and settles messages.</param>
public sealed class BakingFunction(MessageWork work)
{
    /// <summary>Handles one message.</summary>
    [Function(Names.Baking)]
    public Task RunAsync(
        [ServiceBusTrigger(Names.Baking, Connection = ServiceBusConnection.Setting, AutoCompleteMessages = false)] ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        CancellationToken cancellationToken) =>
        work.HandleAsync(Names.Baking, message, actions, cancellationToken);
}
