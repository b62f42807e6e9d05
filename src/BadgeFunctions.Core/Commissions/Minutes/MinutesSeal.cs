namespace BadgeFunctions.Core.Commissions.Minutes;

/// <summary>What the seal of minutes signs: the payload of a JWS in its compact form (RFC 7515).</summary>
/// <param name="Session">The session.</param>
/// <param name="Number">The number of the release.</param>
/// <param name="Text">The SHA-256 of the text, in lower-case hexadecimal.</param>
/// <param name="Pdf">The SHA-256 of the PDF, in lower-case hexadecimal.</param>
/// <param name="Chains">The ends of the chains of what was done.</param>
/// <param name="SealedAt">When, in UTC.</param>
public sealed record MinutesSeal(
    string Session, int Number, string Text, string Pdf, IReadOnlyList<SealedChain> Chains, DateTimeOffset SealedAt);
