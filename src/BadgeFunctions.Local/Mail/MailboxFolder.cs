using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Pages.Mailbox;

namespace BadgeFunctions.Local.Mail;

/// <summary>The mail that was handed over, for the mailbox page.</summary>
internal sealed class MailboxFolder(string folder) : IMailboxReader
{
    public async Task<IReadOnlyList<MailboxMessage>> ListAsync(int maximum, CancellationToken cancellationToken)
    {
        List<MailboxMessage> messages = [];
        IEnumerable<FileInfo> newest = new DirectoryInfo(folder).EnumerateFiles("*" + MailboxMail.Extension)
            .OrderByDescending(file => file.LastWriteTimeUtc)
            .Take(maximum);
        foreach (FileInfo file in newest)
        {
            if (await ReadAsync(file, cancellationToken) is { } message)
            {
                messages.Add(message);
            }
        }

        return messages;
    }

    public Task<MailboxMessage?> FindAsync(string id, CancellationToken cancellationToken) =>
        id.Length > 0 && id.All(char.IsAsciiHexDigitLower)
            ? ReadAsync(new FileInfo(Path.Combine(folder, id + MailboxMail.Extension)), cancellationToken)
            : Task.FromResult<MailboxMessage?>(null);

    private static async Task<MailboxMessage?> ReadAsync(FileInfo file, CancellationToken cancellationToken) =>
        file.Exists && InternetMessage.Read(await File.ReadAllTextAsync(file.FullName, cancellationToken)) is { } read
            ? new MailboxMessage(new MailMessage(Path.GetFileNameWithoutExtension(file.Name), read.To, read.Subject, read.Text), read.Date)
            : null;
}
