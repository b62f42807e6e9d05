namespace OpenBadges.Verification;

/// <summary>What the proofs inside a credential establish.</summary>
/// <param name="Checks">
/// The checks made, with codes of <see cref="CheckCodes"/>. Without a key, one of them failed, or was skipped because it
/// could not be made.
/// </param>
/// <param name="Key">The key of the proof that holds; null when none does.</param>
public sealed record EmbeddedProofReport(IReadOnlyList<CheckResult> Checks, EmbeddedProofKey? Key);
