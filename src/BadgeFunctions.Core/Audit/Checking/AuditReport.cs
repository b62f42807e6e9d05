namespace BadgeFunctions.Core.Audit.Checking;

/// <summary>What a check of chains found.</summary>
/// <param name="Chains">How many chains were checked.</param>
/// <param name="Entries">How many entries they have.</param>
/// <param name="Details">How many details are there.</param>
/// <param name="Erased">How many details were erased, as their chains say.</param>
/// <param name="Broken">How many chains are broken.</param>
/// <param name="Breaks">Where, the first place of each; not more than <see cref="MostBreaks"/>.</param>
public sealed record AuditReport(int Chains, int Entries, int Details, int Erased, int Broken, IReadOnlyList<AuditBreak> Breaks)
{
    /// <summary>The most breaks that a report lists.</summary>
    public const int MostBreaks = 100;

    /// <summary>Nothing was checked.</summary>
    public static AuditReport Empty { get; } = new(0, 0, 0, 0, 0, []);

    /// <summary>Whether every chain holds.</summary>
    public bool Holds => Broken == 0;

    /// <summary>Both reports as one.</summary>
    internal AuditReport With(AuditReport other) => new(
        Chains + other.Chains,
        Entries + other.Entries,
        Details + other.Details,
        Erased + other.Erased,
        Broken + other.Broken,
        other.Breaks.Count == 0 || Breaks.Count >= MostBreaks ? Breaks : [.. Breaks, .. other.Breaks.Take(MostBreaks - Breaks.Count)]);
}
