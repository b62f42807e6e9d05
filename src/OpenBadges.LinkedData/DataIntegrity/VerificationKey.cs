using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OpenBadges.LinkedData.Ed25519;
using OpenBadges.LinkedData.Multiformats;
using OpenBadges.Verification;

namespace OpenBadges.LinkedData.DataIntegrity;

/// <summary>A public key that checks proofs: Ed25519, or ECDSA on P-256 or P-384. An invalid one cannot be made. Safe for concurrent use.</summary>
public abstract class VerificationKey : IOtherKey
{
    private protected VerificationKey(KeyType type) => Type = type;

    /// <summary>Its kind.</summary>
    public KeyType Type { get; }

    /// <summary>Size of a signature in bytes: 64, or 96 for P-384; ECDSA signatures are r‖s, never DER.</summary>
    public int SignatureBytes => Type == KeyType.P384 ? 96 : 64;

    /// <summary>The hash a cryptosuite uses with this key: SHA-384 for P-384, else SHA-256.</summary>
    public HashAlgorithmName Hash => Type == KeyType.P384 ? HashAlgorithmName.SHA384 : HashAlgorithmName.SHA256;

    /// <inheritdoc/>
    public string JwsAlgorithm => Type switch
    {
        KeyType.Ed25519 => "EdDSA",
        KeyType.P256 => "ES256",
        _ => "ES384",
    };

    private protected abstract ReadOnlySpan<byte> Raw { get; }

    /// <summary>The JWK members that identify the key, in the order of RFC 7638.</summary>
    private protected abstract string CanonicalJwk { get; }

    /// <summary>Reads a Multikey text such as <c>z6Mk…</c>, <c>zDna…</c> or <c>z82L…</c> (Controlled Identifiers 1.0 §2.2.2).</summary>
    /// <returns>Null when it is none of these kinds or not a valid key.</returns>
    public static VerificationKey? FromMultikey(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Multikey.TryDecode(text, out var type, out var bytes) ? FromBytes(type, bytes) : null;
    }

    /// <summary>Reads a public JSON Web Key: <c>OKP</c> on Ed25519, <c>EC</c> on P-256 or P-384.</summary>
    /// <returns>Null when it is another kind, has private members, is not meant for signatures, or is not a valid key.</returns>
    public static VerificationKey? FromJwk(JsonElement jwk) => Keys.JwkReader.Read(jwk);

    /// <summary>Takes the public part of an EC key, such as the one a key vault shows.</summary>
    /// <exception cref="ArgumentException">The curve is neither P-256 nor P-384, or the point is not on it.</exception>
    public static VerificationKey FromEcdsa(ECParameters parameters)
    {
        var curve = parameters.Curve.Oid.Value == ECCurve.NamedCurves.nistP384.Oid.Value ? Keys.NistCurve.P384 : Keys.NistCurve.P256;
        var isKnown = parameters.Curve.IsNamed && parameters.Curve.Oid.Value == curve.Curve.Oid.Value;
        return isKnown && parameters.Q is { X: { } x, Y: { } y } && Keys.EcdsaKey.FromPoint(curve, Padded(x, curve), Padded(y, curve)) is { } key
            ? key
            : throw new ArgumentException("A point on P-256 or P-384 is required.", nameof(parameters));
    }

    /// <summary>The key as a Multikey text, for <c>publicKeyMultibase</c> or a did:key.</summary>
    public string ToMultikey() => Multikey.Encode(Type, Raw);

    /// <summary>The SHA-256 thumbprint of the key in base64url (RFC 7638, RFC 8037 §2): the same for the same key in any form.</summary>
    public string ToThumbprint() => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(CanonicalJwk)));

    /// <summary>Whether the signature is this key's over the data.</summary>
    public abstract bool Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature);

    internal static VerificationKey? FromBytes(KeyType type, ReadOnlySpan<byte> bytes) => type switch
    {
        KeyType.Ed25519 => Ed25519PublicKey.TryRead(bytes) is { } key ? new Keys.EdDsaKey(key) : null,
        KeyType.P256 => Keys.EcdsaKey.FromCompressed(Keys.NistCurve.P256, bytes),
        _ => Keys.EcdsaKey.FromCompressed(Keys.NistCurve.P384, bytes),
    };

    // Key vaults may drop leading zero bytes of a coordinate.
    private static byte[] Padded(byte[] coordinate, Keys.NistCurve curve)
    {
        var missing = curve.CoordinateBytes - coordinate.Length;
        return missing <= 0 ? coordinate : [.. new byte[missing], .. coordinate];
    }
}
