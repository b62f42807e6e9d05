using System.Security.Cryptography;
using System.Text.Json;
using OpenBadges.LinkedData.DataIntegrity;
using OpenBadges.Verification;

namespace OpenBadges.Bench;

/// <summary>An issuer known by its did:key, so that nothing has to be fetched.</summary>
internal sealed class ProofIssuer
{
    private readonly ECDsa _key;
    private readonly EcdsaProofWriter _writer = new(RdfcCanonicalizer.Default);
    private readonly EcdsaProofOptions _options;
    private readonly JsonElement _credential;

    private ProofIssuer(ECDsa key, VerificationKey publicKey, byte[] credential)
    {
        string fingerprint = publicKey.ToMultikey();
        _key = key;
        _options = new EcdsaProofOptions($"did:key:{fingerprint}#{fingerprint}", publicKey, Credential.IssuedOn);
        _credential = JsonElement.Parse(credential);
    }

    public static ProofIssuer New()
    {
        ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        VerificationKey publicKey = VerificationKey.FromEcdsa(key.ExportParameters(false));
        return new ProofIssuer(key, publicKey, CredentialJson.IssuedBy($"did:key:{publicKey.ToMultikey()}"));
    }

    public Task<byte[]> SecureAsync() =>
        _writer.SecureAsync(_credential, _options, digest => Task.FromResult(_key.SignHash(digest.Span)));

    public BadgeVerifier Verifier() => Verifiers.Offline();
}
