using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Smtp;

/// <summary>Which messages the relay has taken: by a hash of the message's id, without address or text, for ever.</summary>
internal sealed class MailLedger(IDocuments documents, TimeProvider time)
{
    private const string Id = "handed-over";
    private const int HashLength = 32;

    /// <summary>The message's name in the ledger and in its <c>Message-ID</c>.</summary>
    public static string NameOf(string messageId) => TextHash.Of(messageId)[..HashLength];

    public async ValueTask<bool> HasAsync(string name, CancellationToken cancellationToken) =>
        await documents.FindAsync(new DocumentKey(Partition(name), Id), SmtpJson.Default.HandedOver, cancellationToken) is not null;

    public Task AddAsync(string name, CancellationToken cancellationToken) =>
        documents.SaveAsync(new DocumentSave(Partition(name)).Put(Id, new HandedOver(time.GetUtcNow()), SmtpJson.Default.HandedOver), cancellationToken);

    private static string Partition(string name) => $"mail:{name}";
}
