using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Notifications;

/// <summary>What to tell about which nomination. Ids only: the address and the words are looked up when it is sent.</summary>
/// <param name="Kind">What to tell.</param>
/// <param name="Nomination">The nomination's id.</param>
/// <param name="Detail">The id of the part of the nomination that it is about, such as a piece of evidence; no spaces.</param>
public sealed record Notification(NotificationKind Kind, string Nomination, string? Detail = null)
{
    /// <summary>The message that makes a notification happen once.</summary>
    /// <param name="kind">What to tell.</param>
    /// <param name="nomination">The nomination's id.</param>
    /// <param name="occasion">Tells repeated notifications of a kind apart, such as two deferrals.</param>
    /// <param name="detail">The id of the part of the nomination that it is about.</param>
    public static QueueMessage Message(NotificationKind kind, string nomination, string? occasion = null, string? detail = null)
    {
        string[] identity = [.. new[] { kind.ToString(), nomination, detail, occasion }.OfType<string>()];
        return new QueueMessage(Queues.Notifications, string.Join(':', identity), detail is null ? $"{kind} {nomination}" : $"{kind} {nomination} {detail}");
    }

    /// <summary>Reads a message's body, or returns <see langword="null"/> when it is not one.</summary>
    public static Notification? Parse(string body) => body.Split(' ') switch
    {
        [string kind, string nomination] => Of(kind, nomination, null),
        [string kind, string nomination, string detail] => Of(kind, nomination, detail),
        _ => null,
    };

    private static Notification? Of(string kind, string nomination, string? detail) =>
        Enum.TryParse(kind, out NotificationKind parsed) && Enum.IsDefined(parsed) ? new Notification(parsed, nomination, detail) : null;
}
