namespace OpenBadges.Jose;

/// <summary>The two JWS algorithms that published Open Badges verifiers accept (RFC 7518 §3.1).</summary>
public enum SignatureAlgorithm
{
    /// <summary>RSASSA-PKCS1-v1_5 with SHA-256, keys of 2048 bits or more.</summary>
    RS256,

    /// <summary>ECDSA on P-256 with SHA-256; the signature is r‖s in 64 bytes.</summary>
    ES256,
}
