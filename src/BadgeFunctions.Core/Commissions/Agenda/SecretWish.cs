namespace BadgeFunctions.Core.Commissions.Agenda;

/// <summary>A member's wish that the vote on a dossier be secret, uttered before it was opened.</summary>
/// <param name="Seat">Whose.</param>
/// <param name="Reason">Why.</param>
public sealed record SecretWish(string Seat, string Reason);
