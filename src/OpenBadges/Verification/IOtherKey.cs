namespace OpenBadges.Verification;

/// <summary>A public key that verifies JWS signatures. Safe for concurrent use.</summary>
public interface IOtherKey
{
    /// <summary>The only JWS algorithm it is used with: <c>EdDSA</c>, <c>ES256</c> or <c>ES384</c>.</summary>
    string JwsAlgorithm { get; }

    /// <summary>Its SHA-256 thumbprint in base64url (RFC 7638).</summary>
    string ToThumbprint();

    /// <summary>Whether the signature is this key's over the data; ECDSA signatures are r‖s.</summary>
    bool Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature);
}
