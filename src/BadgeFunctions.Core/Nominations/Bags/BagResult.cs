using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Nominations.Bags;

/// <summary>What became of a change of a bag.</summary>
/// <param name="Bag">The bag as it now stands; <see langword="null"/> when there is none that is open.</param>
/// <param name="Problems">What is wrong; nothing was changed then.</param>
public sealed record BagResult(Nomination? Bag, IReadOnlyList<Problem> Problems)
{
    internal static BagResult Closed { get; } = new(null, []);

    internal static BagResult Done(Nomination bag) => new(bag, []);
}
