using System.Text;

namespace BadgeFunctions.Browser.Tests.Service;

/// <summary>The mails that the service handed over, as their recipients find them.</summary>
/// <param name="folder">Where the <c>.eml</c> files are.</param>
public sealed class Mailbox(string folder)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits for a mail to an address whose subject or text contains some words.</summary>
    public async Task<Mail> WaitForAsync(string to, string words)
    {
        using PeriodicTimer timer = new(Look);
        while (true)
        {
            if (All().FirstOrDefault(mail => mail.To == to && $"{mail.Subject}\n{mail.Text}".Contains(words, StringComparison.Ordinal)) is { } found)
            {
                return found;
            }

            await timer.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Every mail so far, the newest first.</summary>
    public IReadOnlyList<Mail> All() => Directory.Exists(folder)
        ? [.. new DirectoryInfo(folder).EnumerateFiles("*.eml").OrderByDescending(file => file.LastWriteTimeUtc).Select(file => Read(File.ReadAllText(file.FullName)))]
        : [];

    private static Mail Read(string content)
    {
        string[] parts = content.Split("\r\n\r\n", 2);
        Dictionary<string, string> headers = parts[0].Replace("\r\n ", " ", StringComparison.Ordinal).Split("\r\n")
            .Select(line => line.Split(": ", 2))
            .ToDictionary(header => header[0], header => header[1]);
        return new Mail(Decode(headers["To"]), Decode(headers["Subject"]), Encoding.UTF8.GetString(Convert.FromBase64String(parts[1])));
    }

    // RFC 2047 encoded words.
    private static string Decode(string header) => string.Concat(header.Split(' ').Select(word =>
        word.StartsWith("=?utf-8?B?", StringComparison.Ordinal) ? Encoding.UTF8.GetString(Convert.FromBase64String(word[10..^2])) : word));
}
