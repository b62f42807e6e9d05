using System.Text;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Ports;
using MimeKit;
using MimeKit.Utils;

namespace BadgeFunctions.Smtp;

/// <summary>Writes a message as RFC 5322 has it, marked as sent by a program (RFC 3834 §5).</summary>
internal static class AutomaticMail
{
    /// <param name="message">What to write, to whom.</param>
    /// <param name="name">Makes the <c>Message-ID</c>: the same for the same message, so that a repeated one is recognised.</param>
    /// <param name="from">The sender.</param>
    /// <param name="now">The date it bears.</param>
    /// <exception cref="ArgumentException">The recipient is not one normalised address.</exception>
    public static MimeMessage Write(MailMessage message, string name, MailboxAddress from, DateTimeOffset now)
    {
        if (EmailAddress.Normalize(message.To) != message.To)
        {
            throw new ArgumentException("The recipient is not one normalised address.", nameof(message));
        }

        MimeMessage written = new()
        {
            MessageId = MimeUtils.EnumerateReferences($"<{name}@{from.Domain}>").Single(),
            Date = now,
            Subject = string.Concat(message.Subject.Select(character => char.IsControl(character) ? ' ' : character)),
            Body = new TextPart("plain") { Text = message.Text, ContentTransferEncoding = ContentEncoding.Base64 },
        };
        if (written.Subject.Contains("=?", StringComparison.Ordinal))
        {
            // MimeKit takes such a subject for one that is encoded already.
            written.Headers[written.Headers.IndexOf(HeaderId.Subject)].SetRawValue(Encoding.ASCII.GetBytes($" {EncodedWords.Encode(written.Subject)}\r\n"));
        }

        written.From.Add(from);
        written.To.Add(new MailboxAddress(string.Empty, message.To));
        written.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return written;
    }
}
