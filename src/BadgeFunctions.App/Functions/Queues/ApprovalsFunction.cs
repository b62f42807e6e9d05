using Azure.Messaging.ServiceBus;
using BadgeFunctions.App.Queueing;
using Microsoft.Azure.Functions.Worker;
using Names = BadgeFunctions.Core.Ports.Queues;

namespace BadgeFunctions.App.Functions.Queues;

/// <summary>Approved nominations become awards.</summary>
/// <param name="work">Handles and settles messages.</param>
public sealed class ApprovalsFunction(MessageWork work)
{
    /// <summary>Handles one message.</summary>
    [Function(Names.Approvals)]
    public Task RunAsync(
        [ServiceBusTrigger(Names.Approvals, Connection = ServiceBusConnection.Setting, AutoCompleteMessages = false)] ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        CancellationToken cancellationToken) =>
        work.HandleAsync(Names.Approvals, message, actions, cancellationToken);
}
