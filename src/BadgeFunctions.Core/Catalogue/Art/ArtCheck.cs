using BadgeFunctions.Core.Ports;
using OpenBadges.Baking;

namespace BadgeFunctions.Core.Catalogue.Art;

/// <summary>
/// Checks art and makes it safe without decoding a pixel: types, sizes and proportions are checked, metadata and any badge
/// that the art already carries are dropped, an SVG is reduced to drawing elements.
/// </summary>
public static class ArtCheck
{
    private static readonly BakedFaces Nothing = new();

    /// <summary>The picture without metadata.</summary>
    /// <exception cref="BadgeArtException">It is not a PNG that suits a badge.</exception>
    public static byte[] Png(ReadOnlyMemory<byte> png)
    {
        Check(png, ImageFormat.Png);
        return PngMetadata.Strip(png);
    }

    /// <summary>The picture reduced to what draws.</summary>
    /// <exception cref="BadgeArtException">It is not an SVG that suits a badge.</exception>
    public static byte[] Svg(ReadOnlyMemory<byte> svg)
    {
        Check(svg, ImageFormat.Svg);
        return SvgTemplate.Parse(svg).Bake(Nothing);
    }

    private static void Check(ReadOnlyMemory<byte> image, ImageFormat expected)
    {
        BadgeArtReport report;
        try
        {
            report = BadgeArt.Check(image);
        }
        catch (BadgeImageException damaged)
        {
            throw new BadgeArtException(damaged.Error.ToString(), damaged);
        }

        if (report.Format != expected)
        {
            throw new BadgeArtException(ArtCodes.WrongFormat);
        }

        if (!report.IsAcceptable)
        {
            throw new BadgeArtException(report.Problems[0].ToString());
        }
    }
}
