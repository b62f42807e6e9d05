using System.Runtime.InteropServices;
using System.Text.Json;
using OpenBadges.LinkedData.DataIntegrity.Methods;
using OpenBadges.LinkedData.DataIntegrity.Suites;
using OpenBadges.Reading;
using OpenBadges.Verification;

namespace OpenBadges.LinkedData.DataIntegrity;

/// <summary>
/// Verifies Data Integrity proofs (W3C VC Data Integrity 1.0 §4): <c>eddsa-rdfc-2022</c>, <c>eddsa-jcs-2022</c>,
/// <c>ecdsa-rdfc-2019</c> and <c>ecdsa-jcs-2019</c> on P-256 and P-384, and the older <c>eddsa-2022</c> and
/// <c>Ed25519Signature2020</c>; alone, in sets and in chains. Whatever the document, the answer is a result, never an
/// exception; only cancellation and failures of the document source other than <see cref="LinkedDocumentException"/>
/// come through. Safe for concurrent use.
/// </summary>
/// <param name="rdfc">Canonicalises what <c>rdfc</c> proofs cover.</param>
/// <param name="time">Tells whether a proof has begun or expired.</param>
public sealed class DataIntegrityVerifier(ICanonicalizer rdfc, TimeProvider time)
{
    private readonly VerificationMethods _methods = new();
    private readonly ProofSignatures _signatures = new(rdfc);

    /// <summary>Verifies every proof of a document.</summary>
    /// <param name="document">The secured document. Duplicate members, half surrogate pairs, more than 64 levels or 1 MiB make it malformed.</param>
    /// <param name="expectations">Who must have secured it, and what for.</param>
    /// <param name="documents">Fetches the documents that list keys; null to do with did:key, did:jwk and keys in fragments.</param>
    /// <param name="cancellationToken">Stops the fetching.</param>
    public async ValueTask<DataIntegrityResult> VerifyAsync(
        JsonElement document, ProofExpectations expectations, ILinkedDocuments? documents = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(expectations);
        if (document.ValueKind != JsonValueKind.Object)
        {
            return new DataIntegrityResult([]);
        }

        // What everybody reads in the same way, and nothing else, can be secured.
        if (StrictJson.ParseObject(JsonMarshal.GetRawUtf8Value(document)) is not { } strict)
        {
            return new DataIntegrityResult([new ProofCheck(ProofCode.Malformed)]);
        }

        var secured = new SecuredDocument(strict);
        if (secured.Proofs.Count > SecuredDocument.MaximumProofs)
        {
            return new DataIntegrityResult([new ProofCheck(ProofCode.Malformed) { Detail = ProofJson.Proof }]);
        }

        var checks = new List<ProofCheck>(secured.Proofs.Count);
        foreach (var proof in secured.Proofs)
        {
            checks.Add(await CheckAsync(secured, proof, expectations, documents, cancellationToken));
        }

        return new DataIntegrityResult(checks);
    }

    private async ValueTask<ProofCheck> CheckAsync(
        SecuredDocument secured, JsonElement proof, ProofExpectations expectations, ILinkedDocuments? documents, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();

        // §4.2, 1–4. The members a proof must have are there, and say what is expected.
        if (ProofMembers.Inspect(proof, expectations.Purpose, now) is { } refusal)
        {
            return refusal;
        }

        var method = proof.Text("verificationMethod")!;
        if (Cryptosuite.Of(proof) is not { } suite)
        {
            return _signatures.CheckUnknown(secured, proof) with { VerificationMethod = method };
        }

        var check = new ProofCheck(ProofCode.SignatureWrong) { Suite = suite.Name, VerificationMethod = method };

        // §4.3. The proofs it builds on are part of what it covers.
        if (secured.Previous(proof) is not { } previous)
        {
            return check with { Code = ProofCode.PreviousProofMissing };
        }

        // The key, from the document of its controller (Controlled Identifiers 1.0 §3.3).
        var resolved = await _methods.ResolveAsync(method, expectations.Purpose, documents, now, cancellationToken);
        if (resolved.Key is not { } key)
        {
            return check with { Code = resolved.Code };
        }

        check = check with { Key = key, Controller = resolved.Controller, IsControllerConfirmed = resolved.IsConfirmed };
        var outcome = _signatures.Check(secured, proof, previous, suite, check);
        return outcome.Code == ProofCode.Verified && expectations.Controller is { } controller && controller != resolved.Controller
            ? outcome with { Code = ProofCode.ControllerMismatch }
            : outcome;
    }
}
