using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Nominations.Bags;

/// <summary>What became of a bag's text.</summary>
/// <param name="Bag">The bag as it now stands; <see langword="null"/> when there is none that is open.</param>
/// <param name="Problems">What cannot be kept; nothing was changed then.</param>
/// <param name="Conflicts">What was changed elsewhere and was not overwritten; everything else was kept.</param>
public sealed record BagSaveResult(Nomination? Bag, IReadOnlyList<Problem> Problems, IReadOnlyList<BagConflict> Conflicts);
