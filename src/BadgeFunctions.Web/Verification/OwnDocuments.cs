using BadgeFunctions.Core;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.PublicFiles;
using Microsoft.Extensions.Options;
using OpenBadges.Verification;
using Published = BadgeFunctions.Core.Publication.PublicFiles;

namespace BadgeFunctions.Web.Verification;

/// <summary>What the service published itself, wherever it happens to run.</summary>
/// <param name="files">Where it is.</param>
/// <param name="options">The public base URL.</param>
internal sealed class OwnDocuments(PublishedFiles files, IOptions<ServiceOptions> options)
{
    private readonly Uri _base = new(options.Value.PublicBaseUrl + "/");

    /// <summary>What an address of the installation, or of an issuer that has its own, stands for; <see langword="null"/> when it is not ours.</summary>
    public async ValueTask<OwnPath?> FindAsync(Uri uri, CancellationToken cancellationToken)
    {
        if (uri.UserInfo.Length > 0)
        {
            return null;
        }

        if (SameServer(uri, _base) && uri.AbsolutePath.StartsWith(_base.AbsolutePath, StringComparison.Ordinal))
        {
            return new OwnPath(null, uri.AbsolutePath[_base.AbsolutePath.Length..]);
        }

        return await files.SiteAsync(uri.Authority, cancellationToken) is { } issuer && SameServer(uri, new Uri(issuer.PublicBaseUrl!))
            ? new OwnPath(issuer.Id, uri.AbsolutePath[1..])
            : null;
    }

    public async Task<LinkedDocument> ReadAsync(Uri uri, OwnPath own, CancellationToken cancellationToken)
    {
        await using FileContent? file = await files.OpenAsync(own.Site, own.Path, cancellationToken);
        if (file is null)
        {
            return new LinkedDocument(404, default, null, uri);
        }

        byte[] body = new byte[file.Length];
        await file.Content.ReadExactlyAsync(body, cancellationToken);
        int status = file.Properties.Metadata?.ContainsKey(Published.StatusMetadata) == true ? 410 : 200;
        return new LinkedDocument(status, body, file.Properties.ContentType, uri);
    }

    private static bool SameServer(Uri one, Uri other) =>
        Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;
}
