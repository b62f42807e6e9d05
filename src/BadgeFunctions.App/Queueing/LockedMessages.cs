using System.Collections.Concurrent;
using Azure.Messaging.ServiceBus;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.App.Queueing;

/// <summary>Messages received through the port and not settled yet, by lock token. Those whose lock ran out are forgotten.</summary>
internal sealed class LockedMessages(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, ServiceBusReceivedMessage> _byToken = new(StringComparer.Ordinal);

    public void Add(IEnumerable<ServiceBusReceivedMessage> messages)
    {
        foreach (ServiceBusReceivedMessage lost in _byToken.Values.Where(IsLost))
        {
            _byToken.TryRemove(lost.LockToken, out _);
        }

        foreach (ServiceBusReceivedMessage message in messages)
        {
            _byToken[message.LockToken] = message;
        }
    }

    /// <summary>The message behind a lock that still holds, for settling it; once.</summary>
    public ServiceBusReceivedMessage? Take(ReceivedMessage message) =>
        _byToken.TryRemove(message.LockToken, out ServiceBusReceivedMessage? held) && !IsLost(held) ? held : null;

    private bool IsLost(ServiceBusReceivedMessage message) => message.LockedUntil <= time.GetUtcNow();
}
