namespace BadgeFunctions.Local.Mail;

/// <summary>A mail that was sent, as the mailbox page shows it.</summary>
/// <param name="Id">Its name in the mailbox.</param>
/// <param name="To">The address.</param>
/// <param name="Subject">One line.</param>
/// <param name="At">When it was sent, in UTC.</param>
/// <param name="Text">The body as plain text.</param>
internal sealed record MailboxEntry(string Id, string To, string Subject, DateTimeOffset At, string Text);
