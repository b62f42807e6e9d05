namespace BadgeFunctions.Core.Commissions.Agenda;

/// <summary>The moment at which votes that are given remotely end; it is kept in the order of these moments.</summary>
/// <param name="Session">The session.</param>
/// <param name="Nomination">The dossier; absent for a remote session as a whole.</param>
internal sealed record RemoteDeadline(string Session, string? Nomination);
