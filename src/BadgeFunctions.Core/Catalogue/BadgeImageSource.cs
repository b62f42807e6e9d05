namespace BadgeFunctions.Core.Catalogue;

/// <summary>A badge's art as the catalogue names it.</summary>
public sealed record BadgeImageSource
{
    /// <summary>The PNG's file name beside the catalogue.</summary>
    public required string Png { get; init; }

    /// <summary>The SVG's file name beside the catalogue.</summary>
    public required string Svg { get; init; }

    /// <summary>What somebody who cannot see the image is told, in French.</summary>
    public required string Alt { get; init; }

    /// <summary>The same in English; the French text when absent.</summary>
    public string? AltEn { get; init; }
}
