namespace BadgeFunctions.Core.Nominations;

/// <summary>What the commission says of one piece of evidence.</summary>
/// <param name="Admissible">Whether it shows the skill.</param>
/// <param name="Reason">Why; needed when it is not admissible.</param>
public sealed record EvidenceJudgement(bool Admissible, string? Reason);
