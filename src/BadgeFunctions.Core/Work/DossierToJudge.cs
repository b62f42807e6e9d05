namespace BadgeFunctions.Core.Work;

/// <summary>A dossier of a session that awaits somebody's vote or opinion.</summary>
/// <param name="Nomination">The nomination.</param>
/// <param name="Badge">The badge asked for.</param>
/// <param name="Votes">Whether a vote is being taken; else opinions are.</param>
/// <param name="Due">By when, in UTC.</param>
public sealed record DossierToJudge(string Nomination, string Badge, bool Votes, DateTimeOffset Due);
