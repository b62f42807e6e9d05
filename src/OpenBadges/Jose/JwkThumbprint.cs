using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Jose;

/// <summary>The thumbprint of a key of any of the usual kinds, also of those that only embedded proofs use (RFC 7638 §3, RFC 8037 §2).</summary>
internal static class JwkThumbprint
{
    /// <summary>The SHA-256 thumbprint in base64url, or null when members are missing or hold anything but base64url and names.</summary>
    public static string? Of(JsonElement jwk)
    {
        string[]? names = jwk.Text("kty") switch
        {
            "EC" => ["crv", "kty", "x", "y"],
            "OKP" => ["crv", "kty", "x"],
            "RSA" => ["e", "kty", "n"],
            _ => null,
        };
        if (names is null || !names.All(name => IsPlain(jwk.Text(name))))
        {
            return null;
        }

        var canonical = $"{{{string.Join(',', names.Select(name => $"\"{name}\":\"{jwk.Text(name)}\""))}}}";
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(canonical)));
    }

    private static bool IsPlain(string? text) =>
        !string.IsNullOrEmpty(text) && text.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_');
}
