using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Jose;

/// <summary>Reads and checks the members of a JSON Web Key (RFC 7517 §4, RFC 7518 §6).</summary>
internal static class JsonWebKeyReader
{
    private const int LeastModulusBytes = 2048 / 8;
    private const int MostModulusBytes = 8192 / 8;
    private const int MostExponentBytes = 8;

    private static readonly string[] PrivateMembers = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

    public static JsonWebKey Parse(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            return Parse(StrictJson.Parse(utf8Json));
        }
        catch (JsonException e)
        {
            throw new JoseException("jwk.form", "Not a JSON object.", e);
        }
    }

    public static JsonWebKey Parse(JsonElement key)
    {
        if (key.ValueKind != JsonValueKind.Object || key.Text("kty") is not { } kty)
        {
            throw new JoseException("jwk.form", "Not one JSON Web Key object.");
        }

        if (PrivateMembers.Any(name => key.TryGetProperty(name, out _)))
        {
            throw new JoseException("jwk.private", "The key holds private members.");
        }

        if (key.TryGetProperty("use", out var use) && !(use.ValueKind == JsonValueKind.String && use.ValueEquals("sig")))
        {
            throw new JoseException("jwk.use", "The key is not meant for signatures.");
        }

        var parsed = kty switch
        {
            "RSA" => Rsa(Bytes(key, "n"), Bytes(key, "e"), key.Text("kid"), key.Text("use")),
            "EC" when key.Text("crv") == "P-256" => Ec(Bytes(key, "x"), Bytes(key, "y"), key.Text("kid"), key.Text("use")),
            "EC" => throw new JoseException("jwk.curve", "The curve must be P-256."),
            _ => throw new JoseException("jwk.type", "The key type must be RSA or EC."),
        };
        if (key.TryGetProperty("alg", out _) && key.Text("alg") != parsed.Alg)
        {
            throw new JoseException("jwk.algorithm", "The key is meant for another algorithm than RS256 or ES256.");
        }

        return parsed;
    }

    public static JsonWebKey Rsa(byte[] modulus, byte[] exponent, string? kid, string? use)
    {
        var n = modulus.AsSpan().TrimStart((byte)0);
        var e = exponent.AsSpan().TrimStart((byte)0);
        var weak = n.Length < LeastModulusBytes || (n.Length == LeastModulusBytes && n[0] < 0x80);
        if (weak || n.Length > MostModulusBytes || (n[^1] & 1) == 0)
        {
            throw new JoseException("jwk.modulus", "The RSA modulus must be odd and have 2048 to 8192 bits.");
        }

        if (e.Length is 0 or > MostExponentBytes || (e[^1] & 1) == 0 || (e.Length == 1 && e[0] < 3))
        {
            throw new JoseException("jwk.exponent", "The RSA exponent must be odd, at least 3 and at most 64 bits long.");
        }

        return new JsonWebKey(SignatureAlgorithm.RS256, n.ToArray(), e.ToArray(), kid, use);
    }

    public static JsonWebKey Ec(byte[] x, byte[] y, string? kid, string? use)
    {
        if (!P256.IsOnCurve(x, y))
        {
            throw new JoseException("jwk.point", "The point is not on P-256.");
        }

        return new JsonWebKey(SignatureAlgorithm.ES256, x, y, kid, use);
    }

    // Key vaults may drop leading zero bytes of a coordinate; a JWK must carry all 32 (RFC 7518 §6.2.1.2).
    public static byte[] LeftPad(byte[] coordinate)
    {
        if (coordinate.Length >= P256.CoordinateBytes)
        {
            return coordinate;
        }

        var padded = new byte[P256.CoordinateBytes];
        coordinate.CopyTo(padded, P256.CoordinateBytes - coordinate.Length);
        return padded;
    }

    private static byte[] Bytes(JsonElement key, string name) =>
        key.Text(name) is { } text && StrictBase64Url.TryDecode(text, out var bytes)
            ? bytes
            : throw new JoseException("jwk.form", "A member of the key is missing or not base64url.");
}
