using OpenBadges.Baking.Png;
using OpenBadges.Baking.Svg;

namespace OpenBadges.Baking;

/// <summary>Recognises pictures and takes badges out of them.</summary>
public static class BadgeImage
{
    /// <summary>Whether the bytes begin as a PNG does.</summary>
    public static bool IsPng(ReadOnlySpan<byte> image) => PngFile.HasSignature(image);

    /// <summary>
    /// Whether the bytes are text in UTF-8 or another encoding that contains ASCII, whose first XML element is <c>svg</c>.
    /// </summary>
    public static bool IsSvg(ReadOnlySpan<byte> image) => SvgProlog.Scan(image).IsSvg;

    /// <summary>
    /// Takes the badge out of a picture (Open Badges 2.0 Baking; Open Badges 3.0, 5.3). The first text of each kind wins.
    /// Also reads the compressed text that image editors leave behind, and the baked forms of Open Badges 1.x.
    /// </summary>
    /// <exception cref="BadgeImageException">The picture cannot be read; no other exception is thrown, whatever the bytes.</exception>
    public static UnbakedImage Unbake(ReadOnlyMemory<byte> image)
    {
        if (image.Length > BadgeImageLimits.ImageBytes)
        {
            throw new BadgeImageException(BadgeImageError.TooLarge);
        }

        return IsPng(image.Span) ? PngUnbaker.Unbake(image) : SvgUnbaker.Unbake(image);
    }
}
