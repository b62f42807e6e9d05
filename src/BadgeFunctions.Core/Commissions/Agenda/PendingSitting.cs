namespace BadgeFunctions.Core.Commissions.Agenda;

/// <summary>
/// A dossier that is on its way onto an agenda or off it. The nomination and the agenda are kept apart and cannot change
/// at once: what a crash left between them is settled by this row.
/// </summary>
/// <param name="Session">The session.</param>
/// <param name="Nomination">The nomination.</param>
/// <param name="At">Since when, in UTC.</param>
internal sealed record PendingSitting(string Session, string Nomination, DateTimeOffset At);
