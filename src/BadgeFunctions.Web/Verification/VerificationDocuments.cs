using OpenBadges.Verification;

namespace BadgeFunctions.Web.Verification;

/// <summary>
/// The documents of one verification: each is fetched once, and their number and the time for all of them are bounded,
/// so that a badge cannot keep us busy.
/// </summary>
internal sealed class VerificationDocuments : ILinkedDocuments, IDisposable
{
    private const int MaximumDocuments = 24;
    private const int MaximumLength = 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly SafeDocumentLoader _loader;
    private readonly CancellationTokenSource _deadline;
    private readonly Dictionary<(Uri Uri, string Accept), LinkedDocument> _known = [];
    private int _fetches;

    public VerificationDocuments(SafeDocumentLoader loader, TimeProvider time)
    {
        _loader = loader;
        _deadline = new CancellationTokenSource(Patience, time);
    }

    public ValueTask<LinkedDocument> GetAsync(Uri uri, string accept, CancellationToken cancellationToken) =>
        GetAsync(uri, accept, MaximumLength, cancellationToken);

    public async ValueTask<LinkedDocument> GetAsync(Uri uri, string accept, int maximumLength, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue((uri, accept), out LinkedDocument? known))
        {
            return known;
        }

        if (++_fetches > MaximumDocuments)
        {
            throw new LinkedDocumentException(LinkedDocumentFailure.Refused);
        }

        using CancellationTokenSource both = CancellationTokenSource.CreateLinkedTokenSource(_deadline.Token, cancellationToken);
        try
        {
            return _known[(uri, accept)] = await _loader.GetAsync(uri, accept, maximumLength, both.Token);
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new LinkedDocumentException(LinkedDocumentFailure.Unreachable, late);
        }
    }

    public void Dispose() => _deadline.Dispose();
}
