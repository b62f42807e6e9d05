namespace OpenBadges.Baking;

/// <summary>The two picture formats a badge may be baked into.</summary>
public enum ImageFormat
{
    /// <summary>Portable Network Graphics.</summary>
    Png,

    /// <summary>Scalable Vector Graphics.</summary>
    Svg,
}
