using System.Collections.Concurrent;
using Azure.Messaging.ServiceBus;

namespace BadgeFunctions.App.Queueing;

/// <summary>The senders and receivers of the queues, each opened when it is first needed and kept: a link costs several round trips.</summary>
internal sealed class ServiceBusLinks(ServiceBusClient client)
{
    private readonly ConcurrentDictionary<string, ServiceBusSender> _senders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ServiceBusReceiver> _receivers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ServiceBusReceiver> _deadLetters = new(StringComparer.Ordinal);

    public ServiceBusSender Sender(string queue) => _senders.GetOrAdd(queue, client.CreateSender);

    public ServiceBusReceiver Receiver(string queue) => _receivers.GetOrAdd(queue, client.CreateReceiver);

    public ServiceBusReceiver DeadLetters(string queue) =>
        _deadLetters.GetOrAdd(queue, name => client.CreateReceiver(name, new ServiceBusReceiverOptions { SubQueue = SubQueue.DeadLetter }));
}
