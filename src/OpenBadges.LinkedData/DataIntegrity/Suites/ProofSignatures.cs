using System.Security.Cryptography;
using System.Text.Json;
using OpenBadges.LinkedData.Multiformats;
using OpenBadges.Reading;

namespace OpenBadges.LinkedData.DataIntegrity.Suites;

/// <summary>Transformation, hashing and signature of a proof (VC Data Integrity EdDSA §3.2.2, ECDSA §3.2.2, Verify Proof).</summary>
internal sealed class ProofSignatures(ICanonicalizer rdfc)
{
    private readonly HashData _hashData = new(rdfc);

    /// <param name="secured">The document.</param>
    /// <param name="proof">One of its proofs.</param>
    /// <param name="previous">The proofs this one builds on.</param>
    /// <param name="suite">The proof's suite.</param>
    /// <param name="check">What is known so far, the key included.</param>
    public ProofCheck Check(SecuredDocument secured, JsonElement proof, IReadOnlyList<JsonElement> previous, Cryptosuite suite, ProofCheck check)
    {
        var key = check.Key!;
        if (!suite.Takes(key))
        {
            return check with { Code = ProofCode.KeyUnsuitable };
        }

        // The value is base58btc, of the one size the key allows.
        var value = proof.Text(ProofJson.ProofValue);
        if (value?.StartsWith(Multibase.Base58Prefix) != true || Multibase.TryDecode(value) is not { } signature || signature.Length != key.SignatureBytes)
        {
            return check with { Code = ProofCode.Malformed, Detail = ProofJson.ProofValue };
        }

        if (suite.IsJcs && !ProofContext.Begins(secured.Document, proof))
        {
            return check with { Code = ProofCode.ContextMismatch };
        }

        try
        {
            var signed = _hashData.Make(secured, proof, previous, suite, key.Hash);
            return check with { Code = key.Verify(signed, signature) ? ProofCode.Verified : ProofCode.SignatureWrong };
        }
        catch (LinkedDataException e)
        {
            return Refusal(check, e);
        }
    }

    /// <summary>A proof of no known suite: it is left aside if its words mean something, and refused if they do not.</summary>
    public ProofCheck CheckUnknown(SecuredDocument secured, JsonElement proof)
    {
        var check = new ProofCheck(ProofCode.UnknownSuite) { Suite = proof.Text("cryptosuite") ?? proof.Text("type") };
        try
        {
            rdfc.Canonicalize(ProofJson.Configuration(proof, secured.Context), HashAlgorithmName.SHA256);
            return check;
        }
        catch (LinkedDataException e)
        {
            return Refusal(check, e);
        }
    }

    private static ProofCheck Refusal(ProofCheck check, LinkedDataException refusal) => check with
    {
        Code = refusal is UnknownContextException ? ProofCode.ContextUnknown : ProofCode.NotCovered,
        Detail = refusal.Detail ?? refusal.Code,
    };
}
