using System.Security.Cryptography;
using Azure.Messaging.ServiceBus;

namespace BadgeFunctions.App.Tests.ServiceBus;

/// <summary>A queue with locks, delivery counts, scheduled messages, duplicate detection and a dead-letter part, as Service Bus documents them.</summary>
internal sealed class TestQueue(TimeProvider time)
{
    public const int MaximumDeliveries = 20;
    private const int LongestMessageId = 128;
    private static readonly TimeSpan LockDuration = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan RememberedFor = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly List<StoredMessage> _active = [];
    private readonly List<StoredMessage> _dead = [];
    private readonly Dictionary<string, DateTimeOffset> _seen = new(StringComparer.Ordinal);
    private long _numbers;

    public void Enqueue(ServiceBusMessage message)
    {
        Assert.InRange(message.MessageId.Length, 1, LongestMessageId);
        Assert.All(message.ApplicationProperties.Values, value => Assert.True(value is string or int or long));
        lock (_gate)
        {
            DateTimeOffset now = time.GetUtcNow();
            if (_seen.TryGetValue(message.MessageId, out DateTimeOffset seen) && now - seen < RememberedFor)
            {
                return;
            }

            _seen[message.MessageId] = now;
            _active.Add(new StoredMessage(message, ++_numbers, now));
        }
    }

    public IReadOnlyList<ServiceBusReceivedMessage> Receive(int maximum, bool dead)
    {
        lock (_gate)
        {
            DateTimeOffset now = time.GetUtcNow();
            List<ServiceBusReceivedMessage> received = [];
            foreach (StoredMessage message in (dead ? _dead : _active).Where(one => one.Due <= now && one.LockedUntil <= now).OrderBy(one => one.Due).ToArray())
            {
                if (received.Count == maximum)
                {
                    break;
                }

                if (!dead && message.Deliveries == MaximumDeliveries)
                {
                    SetAside(message, "MaxDeliveryCountExceeded", "Message could not be consumed.");
                    continue;
                }

                message.Deliveries++;
                message.Lock = new Guid(RandomNumberGenerator.GetBytes(16));
                message.LockedUntil = now + LockDuration;
                received.Add(message.Show());
            }

            return received;
        }
    }

    public IReadOnlyList<ServiceBusReceivedMessage> Peek(int maximum, long from, bool dead)
    {
        lock (_gate)
        {
            return [.. (dead ? _dead : _active).Where(message => message.Number >= from).OrderBy(message => message.Number).Take(maximum).Select(message => message.Show())];
        }
    }

    public void Complete(ServiceBusReceivedMessage message) => Settle(message, held =>
    {
        _active.Remove(held);
        _dead.Remove(held);
    });

    public void Abandon(ServiceBusReceivedMessage message, IDictionary<string, object>? properties) => Settle(message, held =>
    {
        held.Modify(properties);
        held.LockedUntil = default;
    });

    public void DeadLetter(ServiceBusReceivedMessage message, IDictionary<string, object>? properties, string? reason, string? description) =>
        Settle(message, held =>
        {
            held.Modify(properties);
            SetAside(held, reason, description);
        });

    private void SetAside(StoredMessage message, string? reason, string? description)
    {
        message.Modify(new Dictionary<string, object> { ["DeadLetterReason"] = reason ?? "", ["DeadLetterErrorDescription"] = description ?? "" });
        message.LockedUntil = default;
        _active.Remove(message);
        _dead.Add(message);
    }

    private void Settle(ServiceBusReceivedMessage message, Action<StoredMessage> settle)
    {
        lock (_gate)
        {
            StoredMessage? held = _active.Concat(_dead).FirstOrDefault(one => one.Lock.ToString() == message.LockToken && one.LockedUntil > time.GetUtcNow());
            settle(held ?? throw new ServiceBusException("The lock supplied is invalid.", ServiceBusFailureReason.MessageLockLost));
        }
    }
}
