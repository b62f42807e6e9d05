using System.Text.Json;
using OpenBadges.Jose;
using OpenBadges.LinkedData.Multiformats;
using OpenBadges.Reading;

namespace OpenBadges.LinkedData.DataIntegrity.Keys;

/// <summary>Reads the JSON Web Keys that can check proofs (RFC 7517 §4, RFC 8037 §2).</summary>
internal static class JwkReader
{
    public static VerificationKey? Read(JsonElement jwk)
    {
        if (jwk.ValueKind != JsonValueKind.Object || jwk.TryGetProperty("d", out _) || !IsForSignatures(jwk) || Bytes(jwk, "x") is not { } x)
        {
            return null;
        }

        return (jwk.Text("kty"), jwk.Text("crv"), jwk.Text("alg")) switch
        {
            ("OKP", "Ed25519", null or "EdDSA" or "Ed25519") => VerificationKey.FromBytes(KeyType.Ed25519, x),
            ("EC", "P-256", null or "ES256") => Point(NistCurve.P256, jwk, x),
            ("EC", "P-384", null or "ES384") => Point(NistCurve.P384, jwk, x),
            _ => null,
        };
    }

    private static EcdsaKey? Point(NistCurve curve, JsonElement jwk, byte[] x) =>
        Bytes(jwk, "y") is { } y ? EcdsaKey.FromPoint(curve, x, y) : null;

    private static bool IsForSignatures(JsonElement jwk) =>
        (jwk.Member("use") is null || jwk.Text("use") == "sig")
        && (jwk.Member("key_ops") is null || jwk.Values("key_ops").Any(operation => operation.IdOf() == "verify"));

    private static byte[]? Bytes(JsonElement jwk, string name) =>
        jwk.Text(name) is { } text && StrictBase64Url.TryDecode(text, out var bytes) ? bytes : null;
}
