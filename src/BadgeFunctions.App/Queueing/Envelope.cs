using System.Globalization;
using Azure.Messaging.ServiceBus;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.App.Queueing;

/// <summary>
/// How our messages look on Service Bus. A message that comes again after a pause, or is put back by an operator, is
/// a new one there: its message id names its predecessor, so that duplicate detection lets it pass once, and its
/// properties keep what our id and delivery count were.
/// </summary>
internal static class Envelope
{
    private const string IdProperty = "id";
    private const string EarlierDeliveriesProperty = "earlier-deliveries";
    private const string DeliveriesProperty = "deliveries";
    private const string SetAsideProperty = "set-aside";

    // Service Bus takes 128 characters; what is left is for the number of a predecessor.
    private const int LongestPlainId = 100;

    public static ServiceBusMessage Seal(QueueMessage message)
    {
        ServiceBusMessage outgoing = New(message.Id, ShortId(message.Id), message.Body);
        outgoing.ScheduledEnqueueTime = message.NotBefore ?? default;
        return outgoing;
    }

    /// <summary>What takes the place of a message for its next delivery.</summary>
    public static ServiceBusMessage Successor(ServiceBusReceivedMessage message, DateTimeOffset due)
    {
        ServiceBusMessage successor = After(message);
        successor.ApplicationProperties[EarlierDeliveriesProperty] = Deliveries(message);
        successor.ScheduledEnqueueTime = due;
        return successor;
    }

    /// <summary>What takes the place of a dead letter, with a delivery count of zero.</summary>
    public static ServiceBusMessage Redriven(ServiceBusReceivedMessage message) => After(message);

    public static ReceivedMessage Open(string queue, ServiceBusReceivedMessage message) =>
        new(queue, Id(message), message.Body.ToString(), Deliveries(message), message.LockToken);

    /// <summary>What a message is set aside with, so that a list of dead letters can tell of it.</summary>
    public static Dictionary<string, object> SetAside(ServiceBusReceivedMessage message, DateTimeOffset now) => new()
    {
        [DeliveriesProperty] = Deliveries(message),
        [SetAsideProperty] = now.ToUnixTimeMilliseconds(),
    };

    public static DeadLetter OpenDead(string queue, ServiceBusReceivedMessage message) => new(
        queue,
        Id(message),
        message.Body.ToString(),
        message.DeadLetterReason ?? string.Empty,
        message.DeadLetterErrorDescription ?? string.Empty,
        message.ApplicationProperties.TryGetValue(DeliveriesProperty, out object? deliveries) ? (int)deliveries : Deliveries(message),
        message.ApplicationProperties.TryGetValue(SetAsideProperty, out object? at)
            ? DateTimeOffset.FromUnixTimeMilliseconds((long)at)
            : message.EnqueuedTime);

    public static string Id(ServiceBusReceivedMessage message) =>
        message.ApplicationProperties.TryGetValue(IdProperty, out object? id) ? (string)id : message.MessageId;

    private static int Deliveries(ServiceBusReceivedMessage message) =>
        message.DeliveryCount + (message.ApplicationProperties.TryGetValue(EarlierDeliveriesProperty, out object? earlier) ? (int)earlier : 0);

    private static ServiceBusMessage After(ServiceBusReceivedMessage message)
    {
        string id = Id(message);
        return New(id, string.Create(CultureInfo.InvariantCulture, $"{ShortId(id)}~{message.SequenceNumber}"), message.Body.ToString());
    }

    private static ServiceBusMessage New(string id, string messageId, string body)
    {
        ServiceBusMessage message = new(body) { MessageId = messageId, ContentType = "text/plain" };
        if (messageId != id)
        {
            message.ApplicationProperties[IdProperty] = id;
        }

        return message;
    }

    private static string ShortId(string id) =>
        id.Length <= LongestPlainId ? id : TextHash.Of(id);
}
