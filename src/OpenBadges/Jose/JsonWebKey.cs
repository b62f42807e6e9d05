using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OpenBadges.Writing;

namespace OpenBadges.Jose;

/// <summary>
/// A public signing key as a JSON Web Key (RFC 7517): RSA of 2048 bits or more, or EC on P-256.
/// There is no way to make one that holds private members or an invalid point.
/// </summary>
public sealed record JsonWebKey
{
    private readonly byte[] _first;
    private readonly byte[] _second;

    internal JsonWebKey(SignatureAlgorithm algorithm, byte[] first, byte[] second, string? kid, string? use)
    {
        Algorithm = algorithm;
        _first = first;
        _second = second;
        Kid = kid;
        Use = use;
    }

    /// <summary>The only algorithm this key is used with.</summary>
    public SignatureAlgorithm Algorithm { get; }

    /// <summary>Key type, <c>RSA</c> or <c>EC</c> (RFC 7517 §4.1).</summary>
    public string Kty => IsRsa ? "RSA" : "EC";

    /// <summary><c>P-256</c>, or null for RSA.</summary>
    public string? Crv => IsRsa ? null : "P-256";

    /// <summary>Abscissa of the EC point, 32 bytes in base64url, or null for RSA.</summary>
    public string? X => IsRsa ? null : Base64Url.EncodeToString(_first);

    /// <summary>Ordinate of the EC point, 32 bytes in base64url, or null for RSA.</summary>
    public string? Y => IsRsa ? null : Base64Url.EncodeToString(_second);

    /// <summary>RSA modulus in base64url, or null for EC.</summary>
    public string? N => IsRsa ? Base64Url.EncodeToString(_first) : null;

    /// <summary>RSA public exponent in base64url, or null for EC.</summary>
    public string? E => IsRsa ? Base64Url.EncodeToString(_second) : null;

    /// <summary>Key identifier: for keys we publish, the URL the key is served at.</summary>
    public string? Kid { get; }

    /// <summary><c>RS256</c> or <c>ES256</c> (RFC 7517 §4.4).</summary>
    public string Alg => IsRsa ? "RS256" : "ES256";

    /// <summary><c>sig</c>, or null when a foreign key does not say.</summary>
    public string? Use { get; }

    private bool IsRsa => Algorithm == SignatureAlgorithm.RS256;

    /// <summary>Takes the public part of an RSA key; a private part is ignored.</summary>
    /// <exception cref="JoseException">The modulus has fewer than 2048 or more than 8192 bits, or the exponent is unsafe.</exception>
    public static JsonWebKey FromRsa(RSAParameters parameters, string kid)
    {
        ArgumentException.ThrowIfNullOrEmpty(kid);
        ArgumentNullException.ThrowIfNull(parameters.Modulus);
        ArgumentNullException.ThrowIfNull(parameters.Exponent);
        return JsonWebKeyReader.Rsa(parameters.Modulus, parameters.Exponent, kid, "sig");
    }

    /// <summary>Takes the public part of an EC key on P-256; coordinates are left-padded to 32 bytes.</summary>
    /// <exception cref="JoseException">The curve is not P-256 or the point is not on it.</exception>
    public static JsonWebKey FromEcdsa(ECParameters parameters, string kid)
    {
        ArgumentException.ThrowIfNullOrEmpty(kid);
        ArgumentNullException.ThrowIfNull(parameters.Q.X);
        ArgumentNullException.ThrowIfNull(parameters.Q.Y);
        if (parameters.Curve.IsNamed && parameters.Curve.Oid.Value is { } oid && oid != ECCurve.NamedCurves.nistP256.Oid.Value)
        {
            throw new JoseException("jwk.curve", "The curve must be P-256.");
        }

        return JsonWebKeyReader.Ec(JsonWebKeyReader.LeftPad(parameters.Q.X), JsonWebKeyReader.LeftPad(parameters.Q.Y), kid, "sig");
    }

    /// <summary>Reads one JWK object (RFC 7517 §4).</summary>
    /// <exception cref="JoseException">Not one JWK object, a private or duplicate member, a weak RSA key, a curve other than P-256, a point off the curve, or a key not meant for RS256 or ES256 signatures.</exception>
    public static JsonWebKey Parse(ReadOnlySpan<byte> utf8Json) => JsonWebKeyReader.Parse(utf8Json);

    /// <summary>The same key under another identifier, such as the address it is published at.</summary>
    public JsonWebKey WithKid(string kid)
    {
        ArgumentException.ThrowIfNullOrEmpty(kid);
        return new JsonWebKey(Algorithm, _first, _second, kid, Use);
    }

    /// <summary>Whether the signature is this key's over the data, hashed with SHA-256. ECDSA signatures are r‖s, 64 bytes; DER is refused.</summary>
    public bool Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        var signed = new SignedData(data, signature);
        return IsRsa
            ? ImportedKeys.OfRsa(_first, _second).Check(signed, static (rsa, signed) =>
                rsa.VerifyData(signed.Data, signed.Signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))
            : signature.Length == P256.SignatureBytes && ImportedKeys.OfEcdsa(ECCurve.NamedCurves.nistP256, _first, _second).Check(signed, static (ecdsa, signed) =>
                ecdsa.VerifyData(signed.Data, signed.Signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation));
    }

    /// <summary>Writes the key as one JSON object.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("kty", Kty);
        if (IsRsa)
        {
            writer.WriteString("n", N);
            writer.WriteString("e", E);
        }
        else
        {
            writer.WriteString("crv", Crv);
            writer.WriteString("x", X);
            writer.WriteString("y", Y);
        }

        writer.WriteText("kid", Kid);
        writer.WriteString("alg", Alg);
        writer.WriteText("use", Use);
        writer.WriteEndObject();
    }

    /// <summary>The key as one JSON object in UTF-8, as served at its <see cref="Kid"/>.</summary>
    public byte[] ToUtf8Json() => BadgeJson.Write(this, static (writer, key) => key.WriteTo(writer));

    /// <summary>The key as a SubjectPublicKeyInfo in PEM, as an Open Badges 2.0 CryptographicKey holds it.</summary>
    public string ToPem()
    {
        if (IsRsa)
        {
            using var rsa = RSA.Create(new RSAParameters { Modulus = _first, Exponent = _second });
            return rsa.ExportSubjectPublicKeyInfoPem();
        }

        using var ecdsa = ECDsa.Create(EcParameters());
        return ecdsa.ExportSubjectPublicKeyInfoPem();
    }

    /// <summary>The SHA-256 thumbprint of the key in base64url (RFC 7638): the same for the same key, whatever its identifier.</summary>
    public string ToThumbprint()
    {
        var canonical = IsRsa
            ? $$"""{"e":"{{E}}","kty":"RSA","n":"{{N}}"}"""
            : $$"""{"crv":"P-256","kty":"EC","x":"{{X}}","y":"{{Y}}"}""";
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(canonical)));
    }

    /// <inheritdoc/>
    public bool Equals(JsonWebKey? other) =>
        other is not null && Algorithm == other.Algorithm && Kid == other.Kid && Use == other.Use
        && _first.AsSpan().SequenceEqual(other._first) && _second.AsSpan().SequenceEqual(other._second);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Kid);
        hash.AddBytes(_first);
        return hash.ToHashCode();
    }

    private ECParameters EcParameters() => new()
    {
        Curve = ECCurve.NamedCurves.nistP256,
        Q = new ECPoint { X = _first, Y = _second },
    };
}
