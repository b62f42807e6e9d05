using System.Globalization;
using System.Text;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Mail;

/// <summary>A mail as RFC 5322 and MIME have it: ASCII on the wire, base 64 inside, so that no text can become a header.</summary>
internal static class InternetMessage
{
    private const int LineLength = 76;
    private const string From = "BadgeFunctions <noreply@localhost>";

    /// <exception cref="ArgumentException">The recipient is not one normalised address.</exception>
    public static byte[] Write(MailMessage message, DateTimeOffset now)
    {
        StringBuilder text = new();
        Header(text, "Date", now.ToString("r", CultureInfo.InvariantCulture).Replace("GMT", "+0000", StringComparison.Ordinal));
        Header(text, "From", From);
        Header(text, "To", EncodedAddress(message.To));
        Header(text, "Subject", EncodedWords.Encode(OneLine(message.Subject)));
        Header(text, "MIME-Version", "1.0");
        Header(text, "Content-Type", "text/plain; charset=utf-8");
        Header(text, "Content-Transfer-Encoding", "base64");
        text.Append("\r\n");
        string body = Convert.ToBase64String(Encoding.UTF8.GetBytes(message.Text.ReplaceLineEndings("\r\n")));
        for (int i = 0; i < body.Length; i += LineLength)
        {
            text.Append(body, i, Math.Min(LineLength, body.Length - i)).Append("\r\n");
        }

        return Encoding.ASCII.GetBytes(text.ToString());
    }

    public static ReadMessage? Read(string content)
    {
        string[] parts = content.Split("\r\n\r\n", 2);
        if (parts.Length < 2)
        {
            return null;
        }

        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach (string line in parts[0].Replace("\r\n ", " ", StringComparison.Ordinal).Split("\r\n"))
        {
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon > 0)
            {
                headers.TryAdd(line[..colon], line[(colon + 2)..]);
            }
        }

        try
        {
            string text = Encoding.UTF8.GetString(Convert.FromBase64String(parts[1].Replace("\r\n", string.Empty, StringComparison.Ordinal)));
            DateTimeOffset date = DateTimeOffset.Parse(headers["Date"], CultureInfo.InvariantCulture);
            return new ReadMessage(Decoded(headers["To"]), Decoded(headers["Subject"]), text, date);
        }
        catch (Exception damaged) when (damaged is FormatException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static void Header(StringBuilder text, string name, string value) => text.Append(name).Append(": ").Append(value).Append("\r\n");

    private static string EncodedAddress(string address) => EmailAddress.Normalize(address) == address
        ? Ascii.IsValid(address) ? address : EncodedWords.Encode(address)
        : throw new ArgumentException("The recipient is not one normalised address.", nameof(address));

    private static string OneLine(string text) => string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));

    private static string Decoded(string header) => string.Concat(header.Split(' ').Select(word =>
        word.StartsWith("=?utf-8?B?", StringComparison.Ordinal) && word.EndsWith("?=", StringComparison.Ordinal)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(word[10..^2]))
            : word));
}
