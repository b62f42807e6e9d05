namespace BadgeFunctions.Core.Commissions.Agenda;

/// <summary>A conflict of interest: the member neither sees nor judges the dossier.</summary>
/// <param name="Seat">The member's seat.</param>
/// <param name="Kind">Why.</param>
public sealed record Conflict(string Seat, ConflictKind Kind);
