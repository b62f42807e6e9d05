using OpenBadges.Verification;

namespace OpenBadges.Bench;

/// <summary>The few documents a badge points to, in memory.</summary>
internal sealed class MemoryDocuments(Dictionary<string, byte[]> documents) : ILinkedDocuments
{
    public static MemoryDocuments At(string address, byte[] body) => new(new Dictionary<string, byte[]> { [address] = body });

    public ValueTask<LinkedDocument> GetAsync(Uri uri, string accept, CancellationToken cancellationToken) =>
        documents.TryGetValue(uri.AbsoluteUri, out byte[]? body)
            ? ValueTask.FromResult(new LinkedDocument(200, body, null, uri))
            : throw new LinkedDocumentException(LinkedDocumentFailure.NotFound);
}
