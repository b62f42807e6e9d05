namespace BadgeFunctions.Core.Catalogue.Reading;

internal sealed class BadgeImageEntry
{
    public string? Png { get; init; }

    public string? Svg { get; init; }

    public string? Alt { get; init; }

    public string? AltEn { get; init; }
}
