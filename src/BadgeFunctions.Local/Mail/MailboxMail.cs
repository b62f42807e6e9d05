using System.Security.Cryptography;
using System.Text;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Local.Files;

namespace BadgeFunctions.Local.Mail;

/// <summary>Hands mails over to a folder, one <c>.eml</c> file per message id, instead of a mail server.</summary>
internal sealed class MailboxMail(string folder, string from, AtomicWriter writer, TimeProvider time) : IMail
{
    private const int NameLength = 32;

    /// <inheritdoc/>
    public Task SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var name = NameOf(message.Id);
        var path = Path.Combine(folder, name + Mailbox.Extension);
        if (!File.Exists(path))
        {
            writer.Write(path, EmlFormat.Write(message, name, from, time.GetUtcNow()));
        }

        // Also for a file that is there: whoever wrote it may not have been answered yet.
        return writer.FlushAsync();
    }

    private static string NameOf(string id) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..NameLength];
}
