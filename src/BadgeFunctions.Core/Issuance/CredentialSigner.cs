using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using OpenBadges.Jose;

namespace BadgeFunctions.Core.Issuance;

/// <summary>Signs payloads as VC-JWTs with the issuer's current key (OB 3.0 §8.2), which is public before it signs.</summary>
internal sealed class CredentialSigner(IKeyRings rings, ICatalogue catalogue, KeyPublication publication)
{
    /// <summary>Signs in the name of an issuer.</summary>
    /// <param name="issuer">The issuer's id: it may have a key of its own.</param>
    /// <param name="addresses">Where the key is public.</param>
    /// <param name="payload">What to sign.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<SignedCredential> SignAsync(
        string issuer, PublicAddresses addresses, ReadOnlyMemory<byte> payload, CancellationToken cancellationToken)
    {
        Issuer? known = (await catalogue.CurrentAsync(cancellationToken)).FindIssuer(issuer);
        ISigningKeys keys = rings.Of(known is { OwnKey: true } ? issuer : null);
        SigningKey key = await keys.CurrentAsync(cancellationToken);
        await publication.EnsureAsync(addresses, key.Version, cancellationToken);
        CompactJws.SigningInput input = CompactJws.Prepare(key.Algorithm, addresses.Key(key.Version), payload.Span);
        byte[] signature = await keys.SignAsync(key.Version, input.Digest, cancellationToken);
        return new SignedCredential(input.Complete(signature), key.Version);
    }
}
