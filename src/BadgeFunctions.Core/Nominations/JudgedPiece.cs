namespace BadgeFunctions.Core.Nominations;

/// <summary>What was said of a piece of evidence in an earlier attempt.</summary>
/// <param name="Id">The piece's id in its nomination.</param>
/// <param name="Title">Its title at the time.</param>
/// <param name="Judgement">The opinion on it, if one was given.</param>
public sealed record JudgedPiece(string Id, string? Title, EvidenceJudgement? Judgement);
