namespace OpenBadges.Baking;

/// <summary>What a picture offered as badge art is, and what is wrong with it.</summary>
/// <param name="Format">The format.</param>
/// <param name="Width">Pixels of a PNG, rounded user units of an SVG; 0 when an SVG states none.</param>
/// <param name="Height">As <paramref name="Width"/>.</param>
/// <param name="Problems">Empty when the picture suits a badge.</param>
public sealed record BadgeArtReport(ImageFormat Format, int Width, int Height, IReadOnlyList<BadgeArtProblem> Problems)
{
    /// <summary>Whether the picture suits a badge.</summary>
    public bool IsAcceptable => Problems.Count == 0;
}
