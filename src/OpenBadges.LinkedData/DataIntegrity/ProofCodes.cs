namespace OpenBadges.LinkedData.DataIntegrity;

/// <summary>What a code says about the document.</summary>
public static class ProofCodes
{
    /// <summary>Whether the proof could not be checked, which says nothing against the document.</summary>
    public static bool IsUndetermined(this ProofCode code) =>
        code is ProofCode.UnknownSuite or ProofCode.KeyMethodUnknown or ProofCode.KeyUnavailable or ProofCode.ContextUnknown;

    /// <summary>Whether the proof, or the document it covers, is wrong. A right proof of somebody else is not.</summary>
    internal static bool IsWrong(this ProofCode code) =>
        code is not (ProofCode.Verified or ProofCode.ControllerMismatch) && !code.IsUndetermined();
}
