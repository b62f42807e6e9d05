namespace BadgeFunctions.Core.Access;

/// <summary>A seat in a session of a commission.</summary>
/// <param name="Session">The session's id.</param>
/// <param name="Seat">The seat's id.</param>
public sealed record SeatReference(string Session, string Seat);
