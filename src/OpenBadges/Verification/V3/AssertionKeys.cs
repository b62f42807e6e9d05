using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>The keys a DID document lists for making assertions (DID Core §5.3.2), by identifier.</summary>
internal static class AssertionKeys
{
    public static IReadOnlyDictionary<string, SignatureKey> Of(JsonElement document, string did, IOtherKeys? others)
    {
        var keys = new Dictionary<string, SignatureKey>(StringComparer.Ordinal);
        if (document.Text("id") != did)
        {
            return keys;
        }

        var listed = document.Values("assertionMethod").Select(method => Absolute(method.IdOf(), did)).ToHashSet(StringComparer.Ordinal);
        foreach (var method in document.Values("verificationMethod").Concat(document.Values("assertionMethod")))
        {
            if (Absolute(method.Text("id"), did) is { } id && listed.Contains(id) && method.Text("controller") == did && Key(method, others) is { } key)
            {
                keys[id] = key;
            }
        }

        return keys;
    }

    private static string? Absolute(string? id, string did) =>
        id?.StartsWith('#') == true ? did + id : id;

    private static SignatureKey? Key(JsonElement method, IOtherKeys? others) =>
        method.Member("publicKeyJwk") is { } jwk ? SignatureKey.FromJwk(jwk, others)
        : method.Text("publicKeyMultibase") is { } text ? SignatureKey.FromMultikey(text, others)
        : null;
}
