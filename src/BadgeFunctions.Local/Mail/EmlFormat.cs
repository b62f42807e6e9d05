using System.Globalization;
using System.Text;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Mail;

/// <summary>A plain-text mail as an RFC 5322 file with a base64 MIME body (RFC 2045), and back.</summary>
internal static class EmlFormat
{
    private const string DateFormat = "ddd, dd MMM yyyy HH:mm:ss '+0000'";

    /// <exception cref="ArgumentException">An address is empty or holds control characters.</exception>
    public static byte[] Write(MailMessage message, string messageId, string from, DateTimeOffset now)
    {
        var eml = new StringBuilder();
        Header("Date", now.UtcDateTime.ToString(DateFormat, CultureInfo.InvariantCulture));
        Header("From", Address(from));
        Header("To", Address(message.To));
        Header("Subject", MailHeader.Encode(message.Subject));
        Header("Message-ID", $"<{messageId}@badgefunctions.invalid>");
        Header("Auto-Submitted", "auto-generated");
        Header("MIME-Version", "1.0");
        Header("Content-Type", "text/plain; charset=utf-8");
        Header("Content-Transfer-Encoding", "base64");
        eml.Append("\r\n");
        eml.Append(Convert.ToBase64String(Encoding.UTF8.GetBytes(message.Text), Base64FormattingOptions.InsertLineBreaks));
        eml.Append("\r\n");
        return Encoding.UTF8.GetBytes(eml.ToString());

        void Header(string name, string value) => eml.Append(name).Append(": ").Append(value).Append("\r\n");
    }

    /// <summary>Reads what <see cref="Write"/> wrote; <see langword="null"/> when the text is something else.</summary>
    public static MailboxEntry? Read(string id, string eml)
    {
        var end = eml.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        var headers = eml[..end].Replace("\r\n ", " ", StringComparison.Ordinal).Split("\r\n")
            .Select(line => line.Split(": ", 2))
            .Where(parts => parts.Length == 2)
            .ToLookup(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase);
        try
        {
            return DateTimeOffset.TryParseExact(
                headers["Date"].FirstOrDefault(), DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
                ? new MailboxEntry(
                    id,
                    headers["To"].FirstOrDefault() ?? "",
                    MailHeader.Decode(headers["Subject"].FirstOrDefault() ?? ""),
                    at,
                    Encoding.UTF8.GetString(Convert.FromBase64String(eml[(end + 4)..])))
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string Address(string address) =>
        address.Length > 0 && !address.Any(character => char.IsControl(character) || char.IsWhiteSpace(character) || character is ',' or '<' or '>')
            ? address
            : throw new ArgumentException("The text is not one address.", nameof(address));
}
