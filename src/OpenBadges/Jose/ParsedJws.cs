namespace OpenBadges.Jose;

/// <summary>The decoded parts of a compact JWS; nothing is verified yet.</summary>
/// <param name="Header">The protected header, JSON in UTF-8.</param>
/// <param name="Payload">The secured bytes.</param>
/// <param name="Signature">The signature as the algorithm defines it.</param>
/// <param name="SigningInput">The ASCII text the signature covers.</param>
public sealed record ParsedJws(byte[] Header, byte[] Payload, byte[] Signature, byte[] SigningInput);
