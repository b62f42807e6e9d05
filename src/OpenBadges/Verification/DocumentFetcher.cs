using OpenBadges.Reading;

namespace OpenBadges.Verification;

/// <summary>
/// Fetches each linked document once, only so many and only for so long: a badge must not make us visit the world. The
/// source of documents bounds each fetch and its redirections.
/// </summary>
internal sealed class DocumentFetcher(ILinkedDocuments documents, TimeProvider time, CancellationToken cancellationToken)
{
    public const int MaximumDocuments = 16;
    public const string JsonTypes = "application/ld+json, application/json;q=0.9";
    public const string KeyTypes = "application/jwk+json, application/json;q=0.9, */*;q=0.1";
    public const string PemTypes = "application/x-pem-file, text/plain;q=0.9, */*;q=0.1";
    public const string KeySetTypes = "application/jwk-set+json, application/json;q=0.9";
    public const string DidTypes = "application/did+ld+json, application/did+json;q=0.9, application/json;q=0.8";
    public const string CredentialTypes = "application/vc+jwt, text/plain;q=0.9, application/ld+json;q=0.8, application/json;q=0.7";

    // For all documents together, however slow each is.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly Fetched Unavailable = new(FetchOutcome.Unavailable);

    private readonly Dictionary<string, Fetched> _fetched = new(StringComparer.Ordinal);

    private long? _began;

    public CancellationToken CancellationToken => cancellationToken;

    public async ValueTask<Fetched> GetAsync(string address, string accept)
    {
        if (WebAddress.Parse(address) is not { } uri)
        {
            return new Fetched(FetchOutcome.NotAnAddress);
        }

        var key = uri.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
        if (_fetched.TryGetValue(key, out var known))
        {
            return known;
        }

        if (_fetched.Count >= MaximumDocuments)
        {
            return Unavailable;
        }

        return _fetched[key] = await FetchAsync(new Uri(key), accept);
    }

    private async ValueTask<Fetched> FetchAsync(Uri uri, string accept)
    {
        _began ??= time.GetTimestamp();
        var left = Patience - time.GetElapsedTime(_began.Value);
        if (left <= TimeSpan.Zero)
        {
            return Unavailable;
        }

        using var deadline = new CancellationTokenSource(left, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        try
        {
            var document = await documents.GetAsync(uri, accept, either.Token);
            return document.Body.Length > StrictJson.MaximumBytes
                ? Unavailable
                : new Fetched(OutcomeOf(document.Status), document);
        }
        catch (LinkedDocumentException)
        {
            return Unavailable;
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return Unavailable;
        }
    }

    private static FetchOutcome OutcomeOf(int status) => status switch
    {
        >= 200 and < 300 => FetchOutcome.Found,
        404 => FetchOutcome.Missing,
        410 => FetchOutcome.Gone,
        _ => FetchOutcome.Unavailable,
    };
}
