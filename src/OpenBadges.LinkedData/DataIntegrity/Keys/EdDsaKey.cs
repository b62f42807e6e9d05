using System.Buffers.Text;
using OpenBadges.LinkedData.Ed25519;
using OpenBadges.LinkedData.Multiformats;

namespace OpenBadges.LinkedData.DataIntegrity.Keys;

internal sealed class EdDsaKey(Ed25519PublicKey key) : VerificationKey(KeyType.Ed25519)
{
    private protected override ReadOnlySpan<byte> Raw => key.Encoded;

    private protected override string CanonicalJwk =>
        $$"""{"crv":"Ed25519","kty":"OKP","x":"{{Base64Url.EncodeToString(key.Encoded)}}"}""";

    public override bool Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature) => key.Verify(data, signature);
}
