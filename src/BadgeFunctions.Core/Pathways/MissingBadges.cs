using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Core.Pathways;

/// <summary>What a person still lacks before they may ask for a badge.</summary>
/// <param name="Count">How many badges more it takes.</param>
/// <param name="Badges">Those it takes them from: required and not held.</param>
public sealed record MissingBadges(int Count, IReadOnlyList<Badge> Badges)
{
    /// <summary>Whether fewer than all of <see cref="Badges"/> are enough.</summary>
    public bool IsChoice => Count < Badges.Count;
}
