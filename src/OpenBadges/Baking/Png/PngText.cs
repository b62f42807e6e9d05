using System.IO.Compression;
using System.Text;
using System.Text.Unicode;

namespace OpenBadges.Baking.Png;

/// <summary>Reads the three text chunks of PNG (11.3.3).</summary>
internal static class PngText
{
    private const byte Deflate = 0;

    public static bool IsText(uint type) =>
        type is PngChunkType.Text or PngChunkType.CompressedText or PngChunkType.InternationalText;

    /// <summary>Empty when the chunk has no terminated keyword.</summary>
    public static ReadOnlySpan<byte> Keyword(ReadOnlySpan<byte> content)
    {
        var end = content.IndexOf((byte)0);
        return end < 0 ? [] : content[..end];
    }

    /// <summary>The text of a chunk that has a keyword.</summary>
    public static string Read(uint type, ReadOnlySpan<byte> content)
    {
        var rest = AfterNul(content);
        return type switch
        {
            PngChunkType.Text => Encoding.Latin1.GetString(Bounded(rest)),
            PngChunkType.CompressedText => rest is [Deflate, ..] ? Encoding.Latin1.GetString(Inflate(rest[1..])) : throw Malformed(),
            _ => ReadInternational(rest),
        };
    }

    private static string ReadInternational(ReadOnlySpan<byte> rest)
    {
        if (rest is not [0, ..] and not [1, Deflate, ..] || rest.Length < 2)
        {
            throw Malformed();
        }

        var isCompressed = rest[0] == 1;
        var text = AfterNul(AfterNul(rest[2..]));
        var utf8 = isCompressed ? Inflate(text) : Bounded(text);
        return Utf8.IsValid(utf8) ? Encoding.UTF8.GetString(utf8) : throw Malformed();
    }

    private static ReadOnlySpan<byte> AfterNul(ReadOnlySpan<byte> content)
    {
        var end = content.IndexOf((byte)0);
        return end < 0 ? throw Malformed() : content[(end + 1)..];
    }

    private static ReadOnlySpan<byte> Bounded(ReadOnlySpan<byte> text) =>
        text.Length <= BadgeImageLimits.TextLength ? text : throw new BadgeImageException(BadgeImageError.TextTooLong);

    private static ReadOnlySpan<byte> Inflate(ReadOnlySpan<byte> compressed)
    {
        using var source = new MemoryStream(Bounded(compressed).ToArray());
        using var zlib = new ZLibStream(source, CompressionMode.Decompress);
        var text = new byte[BadgeImageLimits.TextLength + 1];
        try
        {
            return Bounded(text.AsSpan(0, zlib.ReadAtLeast(text, text.Length, throwOnEndOfStream: false)));
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            // The second kind: a stream that wants a dictionary nobody has.
            throw Malformed();
        }
    }

    private static BadgeImageException Malformed() => new(BadgeImageError.MalformedText);
}
