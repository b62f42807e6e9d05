using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Options;
using OpenBadges.Did;
using OpenBadges.Jose;

namespace BadgeFunctions.Core.Publication;

/// <summary>
/// Publishes every public key, past ones included: one JWK each at the address that a <c>kid</c> names, the JWK Set and
/// the did:web document. Nothing is ever taken back.
/// </summary>
/// <param name="keys">The signing keys.</param>
/// <param name="files">Where public files go.</param>
/// <param name="options">The public base URL.</param>
public sealed class PublishKeys(ISigningKeys keys, IFiles files, IOptions<ServiceOptions> options)
{
    /// <summary>Writes all key files.</summary>
    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        PublicAddresses addresses = new(options.Value.PublicBaseUrl);
        JsonWebKey[] published = [.. (await keys.ListAsync(cancellationToken)).Select(key => key.PublicKey.WithKid(addresses.Key(key.Version)))];
        List<FileWrite> writes =
        [
            .. published.Select(key => PublicFiles.File(addresses.FileOf(key.Kid!), key.ToUtf8Json())),
            PublicFiles.File(".well-known/jwks.json", JsonWebKeySet.Write(published)),
            PublicFiles.File(".well-known/did.json", DidDocument.Write(Did(addresses.Base), published)),
        ];
        await files.WriteAsync(FileArea.Public, writes, cancellationToken);
    }

    // did:web knows https alone; on a laptop's plain http the document has the form it will have in production.
    private static string Did(string baseUrl) => DidWeb.FromHttpsUrl(new Uri(baseUrl.Replace("http://", "https://", StringComparison.Ordinal)));
}
