namespace BadgeFunctions.Core.Catalogue.Art;

/// <summary>The two pictures that a badge has.</summary>
public enum ArtFormat
{
    /// <summary>Pixels.</summary>
    Png,

    /// <summary>Lines.</summary>
    Svg,
}
