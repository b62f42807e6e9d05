namespace OpenBadges.Verification;

/// <summary>The key that made a proof.</summary>
/// <param name="Thumbprint">Its SHA-256 thumbprint in base64url (RFC 7638).</param>
/// <param name="IsConfirmed">Whether the issuer's own document lists it, or the issuer's identifier is the key itself.</param>
public sealed record EmbeddedProofKey(string Thumbprint, bool IsConfirmed);
