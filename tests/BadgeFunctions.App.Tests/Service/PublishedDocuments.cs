using OpenBadges.Verification;

namespace BadgeFunctions.App.Tests.Service;

/// <summary>What anybody can read in the public container, at the addresses that badges name.</summary>
internal sealed class PublishedDocuments(Uri container) : ILinkedDocuments, IDisposable
{
    private readonly HttpClient _anybody = new();

    public async ValueTask<LinkedDocument> GetAsync(Uri uri, string accept, CancellationToken cancellationToken)
    {
        if (!uri.AbsoluteUri.StartsWith(CloudInstallation.BaseUrl + '/', StringComparison.Ordinal))
        {
            throw new LinkedDocumentException(LinkedDocumentFailure.Unreachable);
        }

        using HttpResponseMessage response = await _anybody.GetAsync(new Uri(container, uri.AbsolutePath[1..]), cancellationToken);
        return new LinkedDocument(
            (int)response.StatusCode, await response.Content.ReadAsByteArrayAsync(cancellationToken), response.Content.Headers.ContentType?.ToString(), uri);
    }

    public async Task<LinkedDocument> ReadAsync(string path, CancellationToken cancellationToken)
    {
        LinkedDocument document = await GetAsync(new Uri($"{CloudInstallation.BaseUrl}/{path}"), "*/*", cancellationToken);
        Assert.True(document.Status == 200, $"{path}: {document.Status}");
        return document;
    }

    public void Dispose() => _anybody.Dispose();
}
