using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Web.Pages.Mailbox;

/// <summary>A message that was handed over to the local mailbox.</summary>
/// <param name="Message">The message.</param>
/// <param name="At">When it came, in UTC.</param>
public sealed record MailboxMessage(MailMessage Message, DateTimeOffset At);
