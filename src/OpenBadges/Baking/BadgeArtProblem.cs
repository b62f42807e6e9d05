namespace OpenBadges.Baking;

/// <summary>Why a readable picture does not suit a badge.</summary>
public enum BadgeArtProblem
{
    /// <summary>Width and height differ.</summary>
    NotSquare = 1,

    /// <summary>A PNG of fewer than 90 pixels on a side.</summary>
    TooSmall = 2,

    /// <summary>A PNG of more than 2048 pixels on a side.</summary>
    TooBig = 3,

    /// <summary>A file of more than 512 KiB.</summary>
    TooHeavy = 4,

    /// <summary>An SVG with neither a view box nor a width and height.</summary>
    NoSize = 5,
}
