using Azure.Messaging.ServiceBus;
using BadgeFunctions.App.Queueing;
using Microsoft.Azure.Functions.Worker;
using Names = BadgeFunctions.Core.Ports.Queues;

namespace BadgeFunctions.App.Functions.Queues;

/// <summary>People are told.</summary>
/// <param name="work">Handles and settles messages.</param>
public sealed class NotificationsFunction(MessageWork work)
{
    /// <summary>Handles one message.</summary>
    [Function(Names.Notifications)]
    public Task RunAsync(
        [ServiceBusTrigger(Names.Notifications, Connection = ServiceBusConnection.Setting, AutoCompleteMessages = false)] ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        CancellationToken cancellationToken) =>
        work.HandleAsync(Names.Notifications, message, actions, cancellationToken);
}
