using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using OpenBadges.Jose;

namespace BadgeFunctions.Core.Issuance;

/// <summary>Signs payloads as VC-JWTs with the current key (OB 3.0 §8.2), which is public before it signs.</summary>
internal sealed class CredentialSigner(ISigningKeys keys, KeyPublication publication)
{
    public async Task<SignedCredential> SignAsync(PublicAddresses addresses, ReadOnlyMemory<byte> payload, CancellationToken cancellationToken)
    {
        SigningKey key = await keys.CurrentAsync(cancellationToken);
        await publication.EnsureAsync(addresses, key.Version, cancellationToken);
        CompactJws.SigningInput input = CompactJws.Prepare(key.Algorithm, addresses.Key(key.Version), payload.Span);
        byte[] signature = await keys.SignAsync(key.Version, input.Digest, cancellationToken);
        return new SignedCredential(input.Complete(signature), key.Version);
    }
}
