namespace BadgeFunctions.Web.Pages.Mailbox;

/// <summary>Reads the mail of a host that keeps it instead of sending it. Its pages exist where this is registered.</summary>
public interface IMailboxReader
{
    /// <summary>The latest messages, newest first.</summary>
    /// <param name="maximum">At most this many.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyList<MailboxMessage>> ListAsync(int maximum, CancellationToken cancellationToken);

    /// <summary>One message, or <see langword="null"/>.</summary>
    Task<MailboxMessage?> FindAsync(string id, CancellationToken cancellationToken);
}
