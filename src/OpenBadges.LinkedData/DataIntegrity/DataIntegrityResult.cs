namespace OpenBadges.LinkedData.DataIntegrity;

/// <summary>
/// What the proofs of a document establish together (VC Data Integrity §4.3): none may be wrong, and one at least must
/// be right and be the expected controller's.
/// </summary>
public sealed class DataIntegrityResult
{
    internal DataIntegrityResult(IReadOnlyList<ProofCheck> proofs)
    {
        Proofs = proofs;
        Deciding = proofs.FirstOrDefault(proof => proof.Code.IsWrong())
            ?? proofs.FirstOrDefault(proof => proof is { Code: ProofCode.Verified, IsControllerConfirmed: true })
            ?? proofs.FirstOrDefault(proof => proof.Code == ProofCode.Verified)
            ?? proofs.FirstOrDefault(proof => proof.Code == ProofCode.ControllerMismatch)
            ?? (proofs.Count > 0 ? proofs[0] : new ProofCheck(ProofCode.NoProof));
    }

    /// <summary>Every proof, in the order of the document.</summary>
    public IReadOnlyList<ProofCheck> Proofs { get; }

    /// <summary>The proof that decides.</summary>
    public ProofCheck Deciding { get; }

    /// <summary>The outcome for the document.</summary>
    public ProofCode Code => Deciding.Code;

    /// <summary>Whether the document is as its controller secured it.</summary>
    public bool IsVerified => Code == ProofCode.Verified;
}
