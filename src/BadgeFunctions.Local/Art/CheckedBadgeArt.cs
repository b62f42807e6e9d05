using BadgeFunctions.Core.Ports;
using OpenBadges.Baking;

namespace BadgeFunctions.Local.Art;

/// <summary>
/// Checks art and makes it safe without decoding a pixel: types, sizes and proportions are checked, an SVG is reduced to
/// drawing elements, and any badge that the art already carries is dropped.
/// </summary>
internal sealed class CheckedBadgeArt : IBadgeArt
{
    private static readonly BakedFaces Nothing = new();

    public Task<BadgeArtwork> PrepareAsync(ReadOnlyMemory<byte> png, ReadOnlyMemory<byte> svg, CancellationToken cancellationToken)
    {
        Check(png, ImageFormat.Png);
        Check(svg, ImageFormat.Svg);
        return Task.FromResult(new BadgeArtwork(PngTemplate.Parse(png).Bake(Nothing), SvgTemplate.Parse(svg).Bake(Nothing)));
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
            throw new BadgeArtException("WrongFormat");
        }

        if (!report.IsAcceptable)
        {
            throw new BadgeArtException(report.Problems[0].ToString());
        }
    }
}
