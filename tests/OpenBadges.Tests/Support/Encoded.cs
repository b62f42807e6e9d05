using System.Text;

namespace OpenBadges.Tests.Support;

internal static class Encoded
{
    public static string Base64Url(ReadOnlySpan<byte> bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);

    public static string Base64Url(string text) => Base64Url(Encoding.UTF8.GetBytes(text));

    public static string Utf8(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
