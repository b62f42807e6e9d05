namespace OpenBadges.Verification.V3;

/// <summary>The key that made the signature, and where it was found.</summary>
/// <param name="Thumbprint">Its SHA-256 thumbprint (RFC 7638).</param>
/// <param name="Addresses">Every address that had a say in finding it; none for a key inside the header or the proof.</param>
/// <param name="Owner">Whose own document lists it, if one does.</param>
internal sealed record ProvenKey(string Thumbprint, IReadOnlyList<Uri> Addresses, string? Owner);
