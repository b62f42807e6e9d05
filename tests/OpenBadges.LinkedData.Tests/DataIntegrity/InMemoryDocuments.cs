using System.Text;
using OpenBadges.Verification;

namespace OpenBadges.LinkedData.Tests.DataIntegrity;

/// <summary>A web of a few documents.</summary>
internal sealed class InMemoryDocuments : ILinkedDocuments
{
    private readonly Dictionary<string, LinkedDocument> _documents = [];

    public List<string> Asked { get; } = [];

    public InMemoryDocuments Add(string address, string body, int status = 200)
    {
        _documents[address] = new LinkedDocument(status, Encoding.UTF8.GetBytes(body), null, new Uri(address));
        return this;
    }

    public ValueTask<LinkedDocument> GetAsync(Uri uri, string accept, CancellationToken cancellationToken)
    {
        Asked.Add(uri.AbsoluteUri);
        return _documents.TryGetValue(uri.AbsoluteUri, out var document)
            ? ValueTask.FromResult(document)
            : throw new LinkedDocumentException(LinkedDocumentFailure.NotFound);
    }
}
