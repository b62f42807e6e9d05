using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Notifications.Notices;

/// <summary>Writes the mails of one kind of <see cref="Notice"/>.</summary>
public interface INotice
{
    /// <summary>The kind, in kebab case.</summary>
    string Kind { get; }

    /// <summary>The mails as they should be sent now; none when there is nothing to tell any more.</summary>
    /// <param name="id">The id of the message: ids of mails are made from it, so that repeating it sends nothing twice.</param>
    /// <param name="notice">What it is about.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask<IReadOnlyList<MailMessage>> WriteAsync(string id, Notice notice, CancellationToken cancellationToken);
}
