using System.Text.Json;
using OpenBadges.LinkedData.Multiformats;
using OpenBadges.Reading;

namespace OpenBadges.LinkedData.DataIntegrity.Keys;

/// <summary>The key of a verification method object, by the member its type calls for.</summary>
internal static class MethodReader
{
    public static VerificationKey? Key(JsonElement method) => method switch
    {
        _ when method.HasType("Multikey") => Multibase(method),
        _ when method.HasType("Ed25519VerificationKey2020") => OfType(Multibase(method), KeyType.Ed25519),
        _ when method.HasType("Ed25519VerificationKey2018") => Base58(method),
        _ when method.HasType("JsonWebKey") || method.HasType("JsonWebKey2020") =>
            method.Member("publicKeyJwk") is { } jwk ? JwkReader.Read(jwk) : null,
        _ => null,
    };

    private static VerificationKey? Multibase(JsonElement method) =>
        method.Text("publicKeyMultibase") is { } text ? VerificationKey.FromMultikey(text) : null;

    private static VerificationKey? Base58(JsonElement method) =>
        method.Text("publicKeyBase58") is { } text && Base58Btc.TryDecode(text, out var bytes)
            ? VerificationKey.FromBytes(KeyType.Ed25519, bytes)
            : null;

    private static VerificationKey? OfType(VerificationKey? key, KeyType type) => key?.Type == type ? key : null;
}
