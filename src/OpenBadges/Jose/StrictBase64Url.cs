using System.Buffers;
using System.Buffers.Text;

namespace OpenBadges.Jose;

/// <summary>
/// Base64url without padding, white space or spare bits (RFC 7515 §2): one text per value, so a
/// signed text cannot be altered and still decode to the same bytes.
/// </summary>
internal static class StrictBase64Url
{
    private static readonly SearchValues<char> Alphabet =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    public static bool TryDecode(ReadOnlySpan<char> text, out byte[] bytes)
    {
        bytes = [];
        if (text.ContainsAnyExcept(Alphabet) || text.Length % 4 == 1)
        {
            return false;
        }

        var decoded = Base64Url.DecodeFromChars(text);
        if (!IsCanonical(text, decoded))
        {
            return false;
        }

        bytes = decoded;
        return true;
    }

    // Only the last character can carry bits that decoding drops.
    private static bool IsCanonical(ReadOnlySpan<char> text, ReadOnlySpan<byte> decoded)
    {
        var tail = decoded.Length % 3;
        if (tail == 0)
        {
            return true;
        }

        Span<char> last = stackalloc char[4];
        var written = Base64Url.EncodeToChars(decoded[^tail..], last);
        return text.EndsWith(last[..written], StringComparison.Ordinal);
    }
}
