using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Notifications.Notices;

/// <summary>A mail that is about no nomination: to members of commissions, to managers, to whoever signs in. Ids only.</summary>
/// <param name="Kind">Which <see cref="INotice"/> writes it.</param>
/// <param name="Subject">The id of what it is about; no spaces.</param>
/// <param name="Detail">The id of a part of it; no spaces.</param>
public sealed record Notice(string Kind, string Subject, string? Detail = null)
{
    private const string Mark = "notice";

    /// <summary>The message that makes a notice happen once.</summary>
    /// <param name="kind">Which <see cref="INotice"/> writes it.</param>
    /// <param name="subject">The id of what it is about.</param>
    /// <param name="detail">The id of a part of it.</param>
    /// <param name="occasion">Tells repeated notices apart.</param>
    public static QueueMessage Message(string kind, string subject, string? detail = null, string? occasion = null)
    {
        string[] identity = [.. new[] { Mark, kind, subject, detail, occasion }.OfType<string>()];
        return new QueueMessage(
            Queues.Notifications, string.Join(':', identity), string.Join(' ', new[] { Mark, kind, subject, detail }.OfType<string>()));
    }

    /// <summary>Reads a message's body, or returns <see langword="null"/> when it is not a notice.</summary>
    public static Notice? Parse(string body) => body.Split(' ') switch
    {
        [Mark, string kind, string subject] => new Notice(kind, subject),
        [Mark, string kind, string subject, string detail] => new Notice(kind, subject, detail),
        _ => null,
    };
}
