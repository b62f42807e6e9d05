namespace OpenBadges.LinkedData.Multiformats;

/// <summary>The kinds of public key that check proofs.</summary>
public enum KeyType
{
    /// <summary>Ed25519 (RFC 8032), 32 bytes.</summary>
    Ed25519,

    /// <summary>ECDSA on NIST P-256 with SHA-256; a compressed point is 33 bytes.</summary>
    P256,

    /// <summary>ECDSA on NIST P-384 with SHA-384; a compressed point is 49 bytes.</summary>
    P384,
}
