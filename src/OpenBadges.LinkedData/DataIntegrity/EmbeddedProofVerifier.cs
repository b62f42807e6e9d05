using System.Text.Json;
using OpenBadges.Verification;

namespace OpenBadges.LinkedData.DataIntegrity;

/// <summary>Lets a <see cref="BadgeVerifier"/> check the proofs inside JSON credentials, and VC-JWT signed with Ed25519, P-384 or a did:key.</summary>
/// <param name="proofs">Checks them.</param>
public sealed class EmbeddedProofVerifier(DataIntegrityVerifier proofs) : IEmbeddedProofVerifier, IOtherKeys
{
    /// <summary>With the bundled contexts.</summary>
    /// <param name="time">Tells whether a proof has begun or expired.</param>
    public EmbeddedProofVerifier(TimeProvider time)
        : this(new DataIntegrityVerifier(RdfcCanonicalizer.Default, time))
    {
    }

    /// <inheritdoc/>
    public async ValueTask<EmbeddedProofReport> VerifyAsync(JsonElement document, string issuerId, ILinkedDocuments documents, CancellationToken cancellationToken)
    {
        var result = await proofs.VerifyAsync(document, new ProofExpectations(issuerId), documents, cancellationToken);
        var deciding = result.Deciding;
        var others = result.Proofs.Where(proof => proof != deciding && proof.Code.IsUndetermined());
        CheckResult[] checks = [Explain(deciding, issuerId), .. others.Select(proof => Explain(proof, issuerId))];
        return new EmbeddedProofReport(
            checks,
            result.IsVerified ? new EmbeddedProofKey(deciding.Key!.ToThumbprint(), deciding.IsControllerConfirmed) : null);
    }

    /// <inheritdoc/>
    public IOtherKey? FromJwk(JsonElement jwk) => VerificationKey.FromJwk(jwk);

    /// <inheritdoc/>
    public IOtherKey? FromMultikey(string text) => VerificationKey.FromMultikey(text);

    private static CheckResult Explain(ProofCheck proof, string issuerId)
    {
        var suite = proof.Suite ?? string.Empty;
        var method = proof.VerificationMethod ?? string.Empty;
        var detail = proof.Detail ?? string.Empty;
        return proof.Code switch
        {
            ProofCode.Verified => new(CheckCodes.Signature, CheckOutcome.Pass, []),
            ProofCode.NoProof => new(CheckCodes.Proof, CheckOutcome.Fail, []),
            ProofCode.Malformed => new(CheckCodes.ProofForm, CheckOutcome.Fail, [detail]),
            ProofCode.UnknownSuite => new(CheckCodes.Proof, CheckOutcome.Skipped, [suite]),
            ProofCode.PurposeMismatch => new(CheckCodes.Purpose, CheckOutcome.Fail, [detail]),
            ProofCode.NotYetCreated => new(CheckCodes.Created, CheckOutcome.Fail, [detail]),
            ProofCode.Expired => new(CheckCodes.ProofExpiry, CheckOutcome.Fail, [detail]),
            ProofCode.PreviousProofMissing => new(CheckCodes.Chain, CheckOutcome.Fail, []),
            ProofCode.KeyUnresolved => new(CheckCodes.Key, CheckOutcome.Fail, [method]),
            ProofCode.KeyMethodUnknown or ProofCode.KeyUnavailable => new(CheckCodes.Key, CheckOutcome.Skipped, [method]),
            ProofCode.KeyNotAuthorized or ProofCode.ControllerMismatch => new(CheckCodes.IssuerKey, CheckOutcome.Fail, [issuerId]),
            ProofCode.KeyUnsuitable => new(CheckCodes.Algorithm, CheckOutcome.Fail, [suite]),
            ProofCode.ContextMismatch => new(CheckCodes.ProofContext, CheckOutcome.Fail, []),
            ProofCode.ContextUnknown => new(CheckCodes.ProofContext, CheckOutcome.Skipped, [detail]),
            ProofCode.NotCovered => new(CheckCodes.Coverage, CheckOutcome.Fail, [detail]),
            _ => new(CheckCodes.Signature, CheckOutcome.Fail, []),
        };
    }
}
