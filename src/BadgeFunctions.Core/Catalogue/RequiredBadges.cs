namespace BadgeFunctions.Core.Catalogue;

/// <summary>The rule of <see cref="Badge.Requires"/> and <see cref="Badge.RequiredCount"/>.</summary>
public static class RequiredBadges
{
    /// <summary>How many of the badges that a badge requires must be held.</summary>
    public static int Needed(Badge badge) => Math.Min(badge.RequiredCount ?? badge.Requires.Count, badge.Requires.Count);

    /// <summary>How many more it takes for somebody who holds some badges; 0 when there are enough.</summary>
    public static int Lacking(Badge badge, IReadOnlySet<string> held) => Math.Max(0, Needed(badge) - badge.Requires.Count(held.Contains));

    /// <summary>Whether it is this badge that makes the others enough.</summary>
    internal static bool Completes(Badge badge, IReadOnlySet<string> held, string awarded) =>
        badge.Requires.Contains(awarded)
        && Lacking(badge, held) == 0
        && badge.Requires.Count(required => required != awarded && held.Contains(required)) < Needed(badge);
}
