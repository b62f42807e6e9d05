namespace OpenBadges.Baking;

/// <summary>What bounds the work and the memory an untrusted picture can ask for.</summary>
internal static class BadgeImageLimits
{
    public const int ImageBytes = 16 * 1024 * 1024;

    /// <summary>Bytes in a PNG, characters in an SVG.</summary>
    public const int TextLength = 1024 * 1024;

    public const int PngChunks = 4096;

    public const int PngSide = 16384;

    public const int SvgDepth = 256;
}
