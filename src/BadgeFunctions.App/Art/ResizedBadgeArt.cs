using BadgeFunctions.Core.Catalogue.Art;
using BadgeFunctions.Core.Ports;
using OpenBadges.Baking;

namespace BadgeFunctions.App.Art;

/// <summary>
/// Makes art of what people have: a PNG that suits a badge passes as it is, without metadata; another PNG, a JPEG or a
/// WebP is decoded within bounds, turned upright and brought to size. What it would cost to decode is known, and refused,
/// before a pixel is.
/// </summary>
internal sealed class ResizedBadgeArt(IPictures pictures) : IBadgeArt
{
    /// <summary>The longest file that is looked at, in bytes.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>The most pixels that are decoded: a large photograph, 100 MB in memory.</summary>
    public const long MostPixels = 25_000_000;

    private const int LeastSide = 90;

    // Tried in this order until the file is light enough to be baked into every award.
    private static readonly int[] Sides = [1024, 512, 256];

    public Task<BadgeArtwork> PrepareAsync(ReadOnlyMemory<byte> png, ReadOnlyMemory<byte> svg, CancellationToken cancellationToken) =>
        Task.FromResult(new BadgeArtwork(Suits(png) ? ArtCheck.Png(png) : Resize(png, cancellationToken), ArtCheck.Svg(svg)));

    private static bool Suits(ReadOnlyMemory<byte> picture)
    {
        try
        {
            return BadgeImage.IsPng(picture.Span) && BadgeArt.Check(picture).IsAcceptable && !PngMetadata.HasExif(picture);
        }
        catch (BadgeImageException damaged)
        {
            throw new BadgeArtException(damaged.Error.ToString(), damaged);
        }
    }

    private byte[] Resize(ReadOnlyMemory<byte> picture, CancellationToken cancellationToken)
    {
        try
        {
            int smaller = CheckedSide(picture);
            foreach (int side in Sides.Select(side => Math.Min(side, smaller)).Distinct())
            {
                cancellationToken.ThrowIfCancellationRequested();
                byte[] resized = pictures.ToPng(picture, side);
                if (BadgeArt.Check(resized).IsAcceptable)
                {
                    return PngMetadata.Strip(resized);
                }
            }
        }
        catch (UndecodableException unreadable)
        {
            throw new BadgeArtException(ArtCodes.Undecodable, unreadable);
        }

        throw new BadgeArtException(nameof(BadgeArtProblem.TooHeavy));
    }

    /// <summary>The side of a square picture that is safe to decode.</summary>
    private int CheckedSide(ReadOnlyMemory<byte> picture)
    {
        if (picture.Length > MostBytes)
        {
            throw new BadgeArtException(nameof(BadgeArtProblem.TooHeavy));
        }

        if (!PictureSignature.IsKnown(picture.Span))
        {
            throw new BadgeArtException(BadgeImage.IsSvg(picture.Span) ? ArtCodes.WrongFormat : nameof(BadgeImageError.UnknownFormat));
        }

        PictureSize size = pictures.Identify(picture);
        return size switch
        {
            _ when (long)size.Width * size.Height > MostPixels => throw new BadgeArtException(nameof(BadgeArtProblem.TooBig)),
            _ when size.Width != size.Height => throw new BadgeArtException(nameof(BadgeArtProblem.NotSquare)),
            { Width: < LeastSide } => throw new BadgeArtException(nameof(BadgeArtProblem.TooSmall)),
            _ => size.Width,
        };
    }
}
