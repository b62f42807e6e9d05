using BadgeFunctions.Core.Ports;
using OpenBadges.Baking;

namespace BadgeFunctions.Core.Catalogue.Art;

/// <summary>
/// The rules for art that somebody uploads in the editor. They are narrower than <see cref="ArtCheck"/>'s: a picture that is
/// shared and printed needs enough pixels, and who uploads a script is told so rather than see it vanish.
/// </summary>
public static class UploadedArtCheck
{
    /// <summary>The fewest pixels of a PNG's side.</summary>
    public const int SmallestSide = 400;

    /// <summary>The most pixels of a PNG's side.</summary>
    public const int LargestSide = 1024;

    /// <summary>The longest file, in bytes.</summary>
    public const int MaximumLength = 512 * 1024;

    /// <summary>The PNG made safe.</summary>
    /// <exception cref="BadgeArtException">It does not suit a badge; the code says why.</exception>
    public static byte[] Png(ReadOnlyMemory<byte> png)
    {
        byte[] safe = ArtCheck.Png(png);
        BadgeArtReport report = BadgeArt.Check(safe);
        return report.Width switch
        {
            < SmallestSide => throw new BadgeArtException(nameof(BadgeArtProblem.TooSmall)),
            > LargestSide => throw new BadgeArtException(nameof(BadgeArtProblem.TooBig)),
            _ => safe,
        };
    }

    /// <summary>The SVG made safe.</summary>
    /// <exception cref="BadgeArtException">It does not suit a badge; the code says why.</exception>
    public static byte[] Svg(ReadOnlyMemory<byte> svg)
    {
        byte[] safe = ArtCheck.Svg(svg);
        return ActiveContent.IsIn(svg) ? throw new BadgeArtException(ArtCodes.ActiveContent) : safe;
    }
}
