using System.IO.Enumeration;

namespace BadgeFunctions.Local.Mail;

/// <summary>Reads the mails that were handed over to the folder.</summary>
internal sealed class Mailbox(string folder)
{
    /// <summary>What the names of mails end with.</summary>
    public const string Extension = ".eml";

    /// <summary>Lists mails, newest first.</summary>
    /// <param name="skip">How many of the newest to leave out.</param>
    /// <param name="take">How many to read at most.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<MailboxPage> ListAsync(int skip, int take, CancellationToken cancellationToken)
    {
        var names = new FileSystemEnumerable<(string Name, DateTimeOffset At)>(
            folder, (ref entry) => (entry.FileName.ToString(), entry.LastWriteTimeUtc))
        {
            ShouldIncludePredicate = (ref entry) => entry.FileName.EndsWith(Extension, StringComparison.Ordinal),
        }.OrderByDescending(file => file.At).ThenBy(file => file.Name, StringComparer.Ordinal).ToList();
        var entries = new List<MailboxEntry>();
        foreach (var (name, _) in names.Skip(skip).Take(take))
        {
            if (await ReadAsync(name[..^Extension.Length], cancellationToken) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return new MailboxPage(entries, names.Count);
    }

    /// <summary>Reads one mail; <see langword="null"/> when there is none of that id, or no mail in its file.</summary>
    public async Task<MailboxEntry?> FindAsync(string id, CancellationToken cancellationToken) =>
        id.Length > 0 && id.All(char.IsAsciiHexDigitLower) ? await ReadAsync(id, cancellationToken) : null;

    private async Task<MailboxEntry?> ReadAsync(string id, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, id + Extension);
        return File.Exists(path) ? EmlFormat.Read(id, await File.ReadAllTextAsync(path, cancellationToken)) : null;
    }
}
