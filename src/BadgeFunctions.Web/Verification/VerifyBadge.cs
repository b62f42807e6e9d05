using OpenBadges.Verification;

namespace BadgeFunctions.Web.Verification;

/// <summary>Verifies badges of ours and of others, however they are handed in. Whatever the input, the answer is a verdict.</summary>
public sealed class VerifyBadge
{
    private const string BadgeTypes =
        "application/vc+jwt, text/plain;q=0.9, application/ld+json;q=0.8, application/json;q=0.7, image/png;q=0.6, image/svg+xml;q=0.6";

    private readonly SafeDocumentLoader _loader;
    private readonly OwnDocuments _own;
    private readonly TimeProvider _time;

    internal VerifyBadge(SafeDocumentLoader loader, OwnDocuments own, TimeProvider time)
    {
        _loader = loader;
        _own = own;
        _time = time;
    }

    /// <summary>Verifies; only cancellation comes through as an exception.</summary>
    public async Task<BadgeVerification> ExecuteAsync(VerifyInput input, CancellationToken cancellationToken)
    {
        using VerificationDocuments documents = new(_loader, _time);
        BadgeInspector inspector = new(documents, _time);
        VerificationRequest request = new(input.Recipient);
        if (input.Url is null)
        {
            return await inspector.InspectAsync(new BadgeInput(input.File ?? default), request, cancellationToken);
        }

        string url = input.Url.Trim();
        LinkedDocument? found = await FetchAsync(documents, url, cancellationToken);
        BadgeInput badge = found is { Status: >= 200 and < 300 } ? new BadgeInput(found.Body, found.FinalUri) : BadgeInput.FromText(url);
        return await inspector.InspectAsync(badge, request, cancellationToken);
    }

    private async Task<LinkedDocument?> FetchAsync(VerificationDocuments documents, string url, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("http" or "https"))
        {
            return null;
        }

        try
        {
            return await documents.GetAsync(await BadgePageImageAsync(uri, cancellationToken), BadgeTypes, VerifyInput.MaximumLength, cancellationToken);
        }
        catch (LinkedDocumentException)
        {
            return null;
        }
    }

    // People paste the address of a badge's page: its image carries both faces.
    private async ValueTask<Uri> BadgePageImageAsync(Uri uri, CancellationToken cancellationToken) =>
        (await _own.FindAsync(uri, cancellationToken))?.Path.Split('/') is ["badges", var award, ..]
            ? new Uri($"{uri.GetLeftPart(UriPartial.Path)[..uri.GetLeftPart(UriPartial.Path).IndexOf("/badges/", StringComparison.Ordinal)]}/images/{award}.png")
            : uri;
}
