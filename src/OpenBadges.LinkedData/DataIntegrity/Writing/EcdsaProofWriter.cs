using System.Security.Cryptography;
using System.Text.Json;
using OpenBadges.LinkedData.DataIntegrity.Suites;
using OpenBadges.LinkedData.DataIntegrity.Writing;
using OpenBadges.LinkedData.Multiformats;

namespace OpenBadges.LinkedData.DataIntegrity;

/// <summary>
/// Adds <c>ecdsa-rdfc-2019</c> or <c>ecdsa-jcs-2019</c> proofs (VC Data Integrity ECDSA §3.2.1, §3.3.1) with a key that
/// signs digests and never leaves its vault.
/// </summary>
/// <param name="rdfc">Canonicalises what <c>rdfc</c> proofs cover.</param>
public sealed class EcdsaProofWriter(ICanonicalizer rdfc)
{
    private readonly HashData _hashData = new(rdfc);

    /// <summary>Secures a document; proofs it already has stay, and the new one joins their set.</summary>
    /// <param name="document">The document, whose contexts define every term.</param>
    /// <param name="options">What the proof says.</param>
    /// <param name="signDigest">Signs a digest of 32 bytes (P-256) or 48 bytes (P-384); answers r‖s, never DER.</param>
    /// <returns>The secured document in UTF-8, its proofs in an array.</returns>
    /// <exception cref="LinkedDataException">The document has no canonical form, or the signature is not the key's (<c>proof.signature</c>).</exception>
    public async Task<byte[]> SecureAsync(JsonElement document, EcdsaProofOptions options, Func<ReadOnlyMemory<byte>, Task<byte[]>> signDigest)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(signDigest);
        if (options.Key.Type == KeyType.Ed25519)
        {
            throw new ArgumentException("An ECDSA key is required.", nameof(options));
        }

        var secured = new SecuredDocument(document);
        var suite = options.CoversJson ? Cryptosuite.EcdsaJcs2019 : Cryptosuite.EcdsaRdfc2019;
        var unsigned = JsonElement.Parse(EcdsaProof.Write(suite, options, suite.IsJcs ? secured.Context : null, proofValue: null));
        var signed = _hashData.Make(secured, unsigned, [], suite, options.Key.Hash);
        var signature = await signDigest(CryptographicOperations.HashData(options.Key.Hash, signed));
        if (!options.Key.Verify(signed, signature))
        {
            throw new LinkedDataException("proof.signature", "The signature is not that of the key.");
        }

        var proof = EcdsaProof.Write(suite, options, suite.IsJcs ? secured.Context : null, Multibase.Encode(signature));
        return ProofJson.WithProofs(document, [.. secured.Proofs, JsonElement.Parse(proof)]);
    }
}
