using OpenBadges.Jose;

namespace OpenBadges.LinkedData.Multiformats;

/// <summary>Bytes as text that names its own alphabet (Controlled Identifiers 1.0 §2.4): <c>z</c> for base58btc, <c>u</c> for base64url without padding.</summary>
internal static class Multibase
{
    public const char Base58Prefix = 'z';
    public const char Base64UrlPrefix = 'u';

    public static string Encode(ReadOnlySpan<byte> bytes) => Base58Prefix + Base58Btc.Encode(bytes);

    /// <summary>The bytes, or null when the text is in another alphabet or not in its own.</summary>
    public static byte[]? TryDecode(string? text) => text is null ? null : text.AsSpan() switch
    {
        [Base58Prefix, .. var digits] when Base58Btc.TryDecode(digits, out var bytes) => bytes,
        [Base64UrlPrefix, .. var digits] when digits.Length <= Base58Btc.MaximumChars && StrictBase64Url.TryDecode(digits, out var bytes) => bytes,
        _ => null,
    };
}
