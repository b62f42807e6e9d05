namespace BadgeFunctions.Core.Catalogue.Reading;

/// <summary>A badge's art as somebody named it.</summary>
public sealed record BadgeImageEntry
{
    /// <inheritdoc cref="BadgeImageSource.Png"/>
    public string? Png { get; init; }

    /// <inheritdoc cref="BadgeImageSource.Svg"/>
    public string? Svg { get; init; }

    /// <inheritdoc cref="BadgeImageSource.Alt"/>
    public string? Alt { get; init; }

    /// <inheritdoc cref="BadgeImageSource.AltEn"/>
    public string? AltEn { get; init; }

    internal static BadgeImageEntry Of(BadgeImageSource image) => new() { Png = image.Png, Svg = image.Svg, Alt = image.Alt, AltEn = image.AltEn };
}
