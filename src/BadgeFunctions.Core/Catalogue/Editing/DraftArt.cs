namespace BadgeFunctions.Core.Catalogue.Editing;

/// <summary>Uploaded pictures, by their paths among the private files.</summary>
/// <param name="Png">The PNG, when one was uploaded.</param>
/// <param name="Svg">The SVG, when one was uploaded.</param>
public sealed record DraftArt(string? Png, string? Svg)
{
    /// <summary>Nothing was uploaded.</summary>
    public static DraftArt None { get; } = new(null, null);

    internal IEnumerable<string> Paths => new[] { Png, Svg }.OfType<string>();
}
