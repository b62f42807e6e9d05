using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Local.Files;

namespace BadgeFunctions.Local.Mail;

/// <summary>Hands mail over to a folder of <c>.eml</c> files, which the mailbox page shows. The same message id is the same file.</summary>
internal sealed class MailboxMail(string folder, AtomicWriter writer, TimeProvider time) : IMail
{
    public const string Extension = ".eml";

    private const int NameLength = 32;

    public async Task SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        string path = Path.Combine(folder, NameOf(message.Id) + Extension);
        if (!File.Exists(path))
        {
            writer.Write(path, InternetMessage.Write(message, time.GetUtcNow()));
        }

        // Also for a file that is there: whoever wrote it may not have been answered yet.
        await writer.FlushAsync();
    }

    private static string NameOf(string id) => TextHash.Of(id)[..NameLength];
}
