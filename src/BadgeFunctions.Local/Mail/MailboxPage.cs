namespace BadgeFunctions.Local.Mail;

/// <summary>Some mails of the mailbox, newest first.</summary>
/// <param name="Entries">The mails.</param>
/// <param name="Total">How many the mailbox holds.</param>
internal sealed record MailboxPage(IReadOnlyList<MailboxEntry> Entries, int Total);
