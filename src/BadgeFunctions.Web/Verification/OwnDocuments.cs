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

    /// <summary>The path under the public base URL, or <see langword="null"/> when the address is not ours.</summary>
    public string? PathOf(Uri uri) =>
        uri.UserInfo.Length == 0
        && Uri.Compare(uri, _base, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0
        && uri.AbsolutePath.StartsWith(_base.AbsolutePath, StringComparison.Ordinal)
            ? uri.AbsolutePath[_base.AbsolutePath.Length..]
            : null;

    public async Task<LinkedDocument> ReadAsync(Uri uri, string path, CancellationToken cancellationToken)
    {
        await using FileContent? file = await files.OpenAsync(path, cancellationToken);
        if (file is null)
        {
            return new LinkedDocument(404, default, null, uri);
        }

        byte[] body = new byte[file.Length];
        await file.Content.ReadExactlyAsync(body, cancellationToken);
        int status = file.Properties.Metadata?.ContainsKey(Published.StatusMetadata) == true ? 410 : 200;
        return new LinkedDocument(status, body, file.Properties.ContentType, uri);
    }
}
