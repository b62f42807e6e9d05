using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Core.Work;

/// <summary>A dossier that waits for the reviewers of its issuer.</summary>
/// <param name="Nomination">The dossier.</param>
/// <param name="IsOld">Whether it waits for longer than its commission allows itself.</param>
public sealed record WaitingDossier(NominationSummary Nomination, bool IsOld);
