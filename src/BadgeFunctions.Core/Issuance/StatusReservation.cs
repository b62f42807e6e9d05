namespace BadgeFunctions.Core.Issuance;

/// <summary>Says which award a position of a status list belongs to.</summary>
internal sealed record StatusReservation(string Award);
