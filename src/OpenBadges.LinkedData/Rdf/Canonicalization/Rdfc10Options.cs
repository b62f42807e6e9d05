namespace OpenBadges.LinkedData.Rdf;

/// <summary>How RDFC-1.0 hashes, and how much work a dataset may cause (RDFC-1.0 §7.1, Dataset Poisoning).</summary>
public sealed record Rdfc10Options
{
    /// <summary>SHA-256, and more work than the standard's own tests need but for the one that is an attack.</summary>
    public static Rdfc10Options Default { get; } = new();

    /// <summary>The hash of the algorithm.</summary>
    public Rdfc10Hash Hash { get; init; }

    /// <summary>
    /// The most steps that blank nodes which look alike may cost. A step is one call of Hash N-Degree Quads, one quad
    /// that it looks at or one node of a permutation that it tries.
    /// </summary>
    public int WorkLimit { get; init; } = 50_000;
}
