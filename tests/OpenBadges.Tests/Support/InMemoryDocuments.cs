using System.Text;
using OpenBadges.Verification;

namespace OpenBadges.Tests.Support;

/// <summary>A web of a few documents.</summary>
internal sealed class InMemoryDocuments : ILinkedDocuments
{
    private readonly Dictionary<string, LinkedDocument> _documents = [];

    public List<string> Asked { get; } = [];

    public InMemoryDocuments Add(string address, byte[] body, int status = 200, string? finalAddress = null)
    {
        _documents[address] = new LinkedDocument(status, body, null, new Uri(finalAddress ?? address));
        return this;
    }

    public InMemoryDocuments Add(string address, string body, int status = 200, string? finalAddress = null) =>
        Add(address, Encoding.UTF8.GetBytes(body), status, finalAddress);

    public ValueTask<LinkedDocument> GetAsync(Uri uri, string accept, CancellationToken cancellationToken)
    {
        Asked.Add(uri.AbsoluteUri);
        return _documents.TryGetValue(uri.AbsoluteUri, out var document)
            ? ValueTask.FromResult(document)
            : throw new LinkedDocumentException(LinkedDocumentFailure.NotFound);
    }
}
