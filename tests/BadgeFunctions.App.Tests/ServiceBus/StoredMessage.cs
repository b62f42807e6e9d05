using Azure.Messaging.ServiceBus;

namespace BadgeFunctions.App.Tests.ServiceBus;

/// <summary>A message as the broker keeps it.</summary>
internal sealed class StoredMessage(ServiceBusMessage sent, long number, DateTimeOffset now)
{
    private readonly BinaryData _body = sent.Body;
    private readonly Dictionary<string, object> _properties = new(sent.ApplicationProperties);

    public string MessageId { get; } = sent.MessageId;

    public long Number { get; } = number;

    public DateTimeOffset Due { get; } = sent.ScheduledEnqueueTime > now ? sent.ScheduledEnqueueTime : now;

    public int Deliveries { get; set; }

    public Guid Lock { get; set; }

    public DateTimeOffset LockedUntil { get; set; }

    public void Modify(IDictionary<string, object>? properties)
    {
        foreach ((string name, object value) in properties ?? new Dictionary<string, object>())
        {
            _properties[name] = value;
        }
    }

    public ServiceBusReceivedMessage Show() => ServiceBusModelFactory.ServiceBusReceivedMessage(
        body: _body,
        messageId: MessageId,
        properties: _properties,
        lockTokenGuid: Lock,
        deliveryCount: Deliveries,
        lockedUntil: LockedUntil,
        sequenceNumber: Number,
        enqueuedTime: Due);
}
