using System.Net;
using OpenBadges.Verification;

namespace BadgeFunctions.Local.Verification;

/// <summary>
/// Linked documents from the network, for a person at a terminal: unlike the service, their own machine and network may
/// be asked. Bounded in time, size and redirections.
/// </summary>
internal sealed class HttpDocuments : ILinkedDocuments, IDisposable
{
    private const int MaximumLength = 16 * 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly HttpClient _client = new(new SocketsHttpHandler
    {
        UseCookies = false,
        MaxAutomaticRedirections = 3,
        AutomaticDecompression = DecompressionMethods.All,
    })
    {
        Timeout = Patience,
        MaxResponseContentBufferSize = MaximumLength,
    };

    public async ValueTask<LinkedDocument> GetAsync(Uri uri, string accept, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, uri);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        try
        {
            using HttpResponseMessage response = await _client.SendAsync(request, cancellationToken);
            return new LinkedDocument(
                (int)response.StatusCode,
                await response.Content.ReadAsByteArrayAsync(cancellationToken),
                response.Content.Headers.ContentType?.MediaType,
                response.RequestMessage?.RequestUri ?? uri);
        }
        catch (Exception failed) when (failed is HttpRequestException || (failed is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new LinkedDocumentException(LinkedDocumentFailure.Unreachable, failed);
        }
    }

    public void Dispose() => _client.Dispose();
}
