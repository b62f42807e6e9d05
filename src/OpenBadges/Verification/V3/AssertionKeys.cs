using System.Text.Json;
using OpenBadges.Jose;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>The keys a DID document lists for making assertions (DID Core §5.3.2), by identifier.</summary>
internal static class AssertionKeys
{
    public static IReadOnlyDictionary<string, JsonWebKey> Of(JsonElement document, string did)
    {
        var keys = new Dictionary<string, JsonWebKey>(StringComparer.Ordinal);
        if (document.Text("id") != did)
        {
            return keys;
        }

        var listed = document.Values("assertionMethod").Select(method => Absolute(method.IdOf(), did)).ToHashSet(StringComparer.Ordinal);
        foreach (var method in document.Values("verificationMethod").Concat(document.Values("assertionMethod")))
        {
            if (Absolute(method.Text("id"), did) is { } id && listed.Contains(id) && method.Text("controller") == did && Key(method) is { } key)
            {
                keys[id] = key;
            }
        }

        return keys;
    }

    private static string? Absolute(string? id, string did) =>
        id?.StartsWith('#') == true ? did + id : id;

    private static JsonWebKey? Key(JsonElement method)
    {
        try
        {
            return method.Member("publicKeyJwk") is { } jwk ? JsonWebKeyReader.Parse(jwk) : null;
        }
        catch (JoseException)
        {
            return null;
        }
    }
}
