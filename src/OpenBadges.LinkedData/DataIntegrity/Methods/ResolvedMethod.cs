namespace OpenBadges.LinkedData.DataIntegrity.Methods;

/// <summary>What a verification method led to.</summary>
/// <param name="Code"><see cref="ProofCode.Verified"/> when there is a key, else why there is none.</param>
/// <param name="Key">The key.</param>
/// <param name="Controller">Who controls it.</param>
/// <param name="IsConfirmed">Whether the controller's own document lists it.</param>
internal sealed record ResolvedMethod(ProofCode Code, VerificationKey? Key = null, string? Controller = null, bool IsConfirmed = false);
