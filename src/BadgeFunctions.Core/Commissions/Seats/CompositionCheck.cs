namespace BadgeFunctions.Core.Commissions.Seats;

/// <summary>One point of a commission's composition.</summary>
/// <param name="Point">Which.</param>
/// <param name="Met">Whether it is as it should be.</param>
/// <param name="Has">How many there are.</param>
/// <param name="Wants">How many there should be at least.</param>
public sealed record CompositionCheck(CompositionPoint Point, bool Met, int Has, int Wants);
