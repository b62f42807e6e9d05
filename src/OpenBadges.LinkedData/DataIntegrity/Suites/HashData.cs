using System.Security.Cryptography;
using System.Text.Json;
using OpenBadges.LinkedData.Jcs;
using OpenBadges.Reading;

namespace OpenBadges.LinkedData.DataIntegrity.Suites;

/// <summary>The bytes a proof signs: the hash of its configuration, then that of the document (VC Data Integrity EdDSA §3.2.4, ECDSA §3.2.4).</summary>
internal sealed class HashData(ICanonicalizer rdfc)
{
    /// <exception cref="LinkedDataException">The document or the proof has no canonical form.</exception>
    public byte[] Make(SecuredDocument secured, JsonElement proof, IReadOnlyList<JsonElement> previous, Cryptosuite suite, HashAlgorithmName hash)
    {
        // The context of an RDFC proof is the document's; a JCS proof carries its own, or none.
        var configuration = Canonicalize(ProofJson.Configuration(proof, suite.IsJcs ? null : secured.Context), suite, hash);
        var context = suite.IsJcs ? proof.Member(ProofJson.Context) : null;
        var document = previous.Count == 0 && context is null
            ? secured.Hash(suite.IsJcs, hash.Name!, () => HashDocument(secured, previous, context, suite, hash))
            : HashDocument(secured, previous, context, suite, hash);
        return [.. CryptographicOperations.HashData(hash, configuration.Span), .. document];
    }

    private byte[] HashDocument(SecuredDocument secured, IReadOnlyList<JsonElement> previous, JsonElement? context, Cryptosuite suite, HashAlgorithmName hash) =>
        CryptographicOperations.HashData(hash, Canonicalize(ProofJson.WithProofs(secured.Document, previous, context), suite, hash).Span);

    private ReadOnlyMemory<byte> Canonicalize(byte[] utf8, Cryptosuite suite, HashAlgorithmName hash) =>
        suite.IsJcs ? JsonCanonicalizer.Canonicalize(JsonElement.Parse(utf8)) : rdfc.Canonicalize(utf8, hash);
}
