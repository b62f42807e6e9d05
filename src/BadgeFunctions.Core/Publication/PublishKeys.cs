using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Ports;
using OpenBadges.Did;
using OpenBadges.Jose;

namespace BadgeFunctions.Core.Publication;

/// <summary>
/// Publishes every public key, past ones included: one JWK each at the address that a <c>kid</c> names, the JWK Set and
/// the did:web document. The installation's address has all of them; an issuer's own address those that may have signed there.
/// Nothing is ever taken back.
/// </summary>
/// <param name="rings">The signing keys.</param>
/// <param name="catalogue">The issuers, some of which have keys or an address of their own.</param>
/// <param name="sites">The addresses.</param>
/// <param name="files">Where public files go.</param>
public sealed class PublishKeys(IKeyRings rings, ICatalogue catalogue, PublicSites sites, IFiles files)
{
    /// <summary>Writes all key files.</summary>
    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Issuer> issuers = (await catalogue.CurrentAsync(cancellationToken)).Issuers;
        IReadOnlyList<SigningKey> shared = await rings.Of(null).ListAsync(cancellationToken);
        List<SigningKey> all = [.. shared];
        List<FileWrite> writes = [];
        foreach (Issuer issuer in issuers.Where(issuer => issuer.OwnKey || issuer.PublicBaseUrl is not null))
        {
            IReadOnlyList<SigningKey> own = issuer.OwnKey ? await rings.Of(issuer.Id).ListAsync(cancellationToken) : [];
            all.AddRange(own);
            if (issuer.PublicBaseUrl is not null)
            {
                writes.AddRange(FilesOf(sites.Of(issuer), [.. shared, .. own]));
            }
        }

        await files.WriteAsync(FileArea.Public, [.. FilesOf(sites.Main, all), .. writes], cancellationToken);
    }

    private static IEnumerable<FileWrite> FilesOf(PublicAddresses addresses, IReadOnlyList<SigningKey> keys)
    {
        JsonWebKey[] published = [.. keys.Select(key => key.PublicKey.WithKid(addresses.Key(key.Version)))];
        return
        [
            .. published.Select(key => PublicFiles.File(addresses.FileOf(key.Kid!), key.ToUtf8Json())),
            PublicFiles.File($"{addresses.Folder}.well-known/jwks.json", JsonWebKeySet.Write(published)),
            PublicFiles.File($"{addresses.Folder}.well-known/did.json", DidDocument.Write(Did(addresses.Base), published)),
        ];
    }

    // did:web knows https alone; on a laptop's plain http the document has the form it will have in production.
    private static string Did(string baseUrl) => DidWeb.FromHttpsUrl(new Uri(baseUrl.Replace("http://", "https://", StringComparison.Ordinal)));
}
