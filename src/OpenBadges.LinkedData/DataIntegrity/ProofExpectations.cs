namespace OpenBadges.LinkedData.DataIntegrity;

/// <summary>What the verifier of a document expects of its proofs.</summary>
/// <param name="Controller">Who must control the key, such as the issuer's identifier; null for anybody.</param>
public sealed record ProofExpectations(string? Controller)
{
    /// <summary>What the proof must have been made for (VC Data Integrity §2.3).</summary>
    public string Purpose { get; init; } = "assertionMethod";
}
