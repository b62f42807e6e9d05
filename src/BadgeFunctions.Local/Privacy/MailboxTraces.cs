using BadgeFunctions.Core.Ports;
using BadgeFunctions.Local.Mail;

namespace BadgeFunctions.Local.Privacy;

/// <summary>The mailbox: mail to the person, and mail to others about their nominations and badges.</summary>
internal sealed class MailboxTraces(string folder) : IPersonTraces
{
    public async Task RemoveAsync(string email, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*" + MailboxMail.Extension))
        {
            if (InternetMessage.Read(await File.ReadAllTextAsync(file, cancellationToken)) is { } mail
                && (mail.To == email || ids.Any(id => mail.Text.Contains(id, StringComparison.Ordinal))))
            {
                File.Delete(file);
            }
        }
    }
}
