namespace OpenBadges.Verification;

/// <summary>Lends the documents of one verification, with their limits, to whoever checks a part of it.</summary>
internal sealed class BoundedDocuments(DocumentFetcher documents) : ILinkedDocuments
{
    public async ValueTask<LinkedDocument> GetAsync(Uri uri, string accept, CancellationToken cancellationToken)
    {
        var fetched = await documents.GetAsync(uri.AbsoluteUri, accept);
        return fetched.Document ?? throw new LinkedDocumentException(LinkedDocumentFailure.Refused);
    }
}
