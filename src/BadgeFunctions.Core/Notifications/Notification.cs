using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Notifications;

/// <summary>What to tell about which nomination. Ids only: the address and the words are looked up when it is sent.</summary>
/// <param name="Kind">What to tell.</param>
/// <param name="Nomination">The nomination's id.</param>
public sealed record Notification(NotificationKind Kind, string Nomination)
{
    /// <summary>The message that makes a notification happen once.</summary>
    /// <param name="kind">What to tell.</param>
    /// <param name="nomination">The nomination's id.</param>
    /// <param name="occasion">Tells repeated notifications of a kind apart, such as two deferrals.</param>
    public static QueueMessage Message(NotificationKind kind, string nomination, string? occasion = null) =>
        new(Queues.Notifications, occasion is null ? $"{kind}:{nomination}" : $"{kind}:{nomination}:{occasion}", $"{kind} {nomination}");

    /// <summary>Reads a message's body, or returns <see langword="null"/> when it is not one.</summary>
    public static Notification? Parse(string body) =>
        body.Split(' ') is [string kind, string nomination] && Enum.TryParse(kind, out NotificationKind parsed) && Enum.IsDefined(parsed)
            ? new Notification(parsed, nomination)
            : null;
}
