using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Catalogue.Art;

/// <summary>
/// Codes of <see cref="BadgeArtException"/> besides the names of <see cref="OpenBadges.Baking.BadgeArtProblem"/> and
/// <see cref="OpenBadges.Baking.BadgeImageError"/>.
/// </summary>
public static class ArtCodes
{
    /// <summary>A picture, but not in the format that is asked for.</summary>
    public const string WrongFormat = "WrongFormat";

    /// <summary>A picture whose pixels cannot be decoded.</summary>
    public const string Undecodable = "Undecodable";

    /// <summary>An SVG with scripts, event handlers or embedded documents.</summary>
    public const string ActiveContent = "ActiveContent";

    /// <summary>An empty file.</summary>
    public const string Empty = "Empty";
}
