namespace BadgeFunctions.Core.Nominations;

/// <summary>What became of the proof of an address.</summary>
/// <param name="Nomination">The nomination as it now stands.</param>
/// <param name="Earlier">The nomination that has the person's place for the badge already; nothing was changed then.</param>
public sealed record ProofResult(Nomination Nomination, Nomination? Earlier = null);
