namespace OpenBadges.LinkedData.Multiformats;

/// <summary>
/// A public key as text that names its own kind (Controlled Identifiers 1.0 §2.2.2, Multikey): multibase base58btc of a
/// multicodec number, written as a varint, and the key.
/// </summary>
internal static class Multikey
{
    public static string Encode(KeyType type, ReadOnlySpan<byte> key) => Multibase.Encode([.. Header(type), .. key]);

    /// <summary>Splits the text; false when it is no base58btc, or the kind or the size is not one of ours.</summary>
    public static bool TryDecode(string text, out KeyType type, out byte[] key)
    {
        type = default;
        key = [];
        if (!text.StartsWith(Multibase.Base58Prefix) || Multibase.TryDecode(text) is not { Length: > 2 } bytes || Type(bytes) is not { } known)
        {
            return false;
        }

        type = known;
        key = bytes[2..];
        return key.Length == Size(known);
    }

    // ed25519-pub 0xed, p256-pub 0x1200, p384-pub 0x1201.
    private static ReadOnlySpan<byte> Header(KeyType type) => type switch
    {
        KeyType.Ed25519 => [0xED, 0x01],
        KeyType.P256 => [0x80, 0x24],
        KeyType.P384 => [0x81, 0x24],
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static KeyType? Type(byte[] bytes) => bytes switch
    {
        [0xED, 0x01, ..] => KeyType.Ed25519,
        [0x80, 0x24, ..] => KeyType.P256,
        [0x81, 0x24, ..] => KeyType.P384,
        _ => null,
    };

    private static int Size(KeyType type) => type switch
    {
        KeyType.Ed25519 => 32,
        KeyType.P256 => 33,
        _ => 49,
    };
}
