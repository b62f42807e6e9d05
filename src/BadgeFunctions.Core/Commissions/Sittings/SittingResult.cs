using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Commissions.Sittings;

/// <summary>What became of something that was to be done in a sitting.</summary>
/// <param name="Status">What became of it.</param>
/// <param name="Refusal">Why not, when refused.</param>
/// <param name="Problems">What is wrong, when invalid.</param>
public sealed record SittingResult(SittingStatus Status, SittingRefusal? Refusal, IReadOnlyList<Problem> Problems)
{
    /// <summary>It is done.</summary>
    public static SittingResult Done { get; } = new(SittingStatus.Done, null, []);

    /// <summary>There is no such thing for this actor.</summary>
    public static SittingResult NotFound { get; } = new(SittingStatus.NotFound, null, []);

    /// <summary>It cannot be done now.</summary>
    public static SittingResult Refuse(SittingRefusal why) => new(SittingStatus.Refused, why, []);

    /// <summary>Something is wrong with what was typed.</summary>
    public static SittingResult Invalid(params IReadOnlyList<Problem> problems) => new(SittingStatus.Invalid, null, problems);
}
