namespace OpenBadges.Baking;

/// <summary>Checks pictures that are offered as badge art: square, 90 to 2048 pixels a side, at most 512 KiB.</summary>
public static class BadgeArt
{
    private const int MinSide = 90;
    private const int MaxSide = 2048;
    private const int MaxBytes = 512 * 1024;

    /// <summary>Reads the whole picture and lists all that is wrong with it.</summary>
    /// <exception cref="BadgeImageException">The picture cannot be read at all.</exception>
    public static BadgeArtReport Check(ReadOnlyMemory<byte> image)
    {
        var problems = new List<BadgeArtProblem>();
        if (image.Length > MaxBytes)
        {
            problems.Add(BadgeArtProblem.TooHeavy);
        }

        return BadgeImage.IsPng(image.Span)
            ? CheckPng(PngTemplate.Parse(image), problems)
            : CheckSvg(SvgTemplate.Parse(image), problems);
    }

    private static BadgeArtReport CheckPng(PngTemplate png, List<BadgeArtProblem> problems)
    {
        if (png.Width != png.Height)
        {
            problems.Add(BadgeArtProblem.NotSquare);
        }

        if (Math.Min(png.Width, png.Height) < MinSide)
        {
            problems.Add(BadgeArtProblem.TooSmall);
        }

        if (Math.Max(png.Width, png.Height) > MaxSide)
        {
            problems.Add(BadgeArtProblem.TooBig);
        }

        return new BadgeArtReport(ImageFormat.Png, png.Width, png.Height, problems);
    }

    private static BadgeArtReport CheckSvg(SvgTemplate svg, List<BadgeArtProblem> problems)
    {
        if (svg.Width is not { } width || svg.Height is not { } height)
        {
            problems.Add(BadgeArtProblem.NoSize);
            return new BadgeArtReport(ImageFormat.Svg, 0, 0, problems);
        }

        // Drawing programs leave rounding errors behind.
        if (Math.Abs(width - height) > 0.001 * Math.Max(width, height))
        {
            problems.Add(BadgeArtProblem.NotSquare);
        }

        return new BadgeArtReport(ImageFormat.Svg, Rounded(width), Rounded(height), problems);
    }

    private static int Rounded(double length) => (int)Math.Min(Math.Round(length), int.MaxValue);
}
