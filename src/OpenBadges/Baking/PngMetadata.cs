using System.Buffers;
using OpenBadges.Baking.Png;

namespace OpenBadges.Baking;

/// <summary>What a PNG says besides its pixels.</summary>
public static class PngMetadata
{
    /// <summary>Whether the picture carries Exif data, which may ask for it to be turned before it is shown.</summary>
    /// <exception cref="BadgeImageException">The bytes are not a PNG within bounds.</exception>
    public static bool HasExif(ReadOnlyMemory<byte> png) => PngFile.Parse(png.Span).Chunks.Any(chunk => chunk.Type == PngChunkType.Exif);

    /// <summary>
    /// Keeps the pixels and how their colours are meant, and nothing else: no text, date, Exif, profile or private chunk,
    /// and of an animation the still picture.
    /// </summary>
    /// <exception cref="BadgeImageException">The bytes are not a PNG within bounds.</exception>
    public static byte[] Strip(ReadOnlyMemory<byte> png)
    {
        var kept = new ArrayBufferWriter<byte>(png.Length);
        kept.Write(PngFile.Signature);
        foreach (var chunk in PngFile.Parse(png.Span).Chunks)
        {
            if (PngChunkType.IsCritical(chunk.Type) || PngChunkType.IsColour(chunk.Type))
            {
                kept.Write(png.Span[chunk.Start..chunk.End]);
            }
        }

        return kept.WrittenSpan.ToArray();
    }
}
