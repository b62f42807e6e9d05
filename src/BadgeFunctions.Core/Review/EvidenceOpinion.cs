namespace BadgeFunctions.Core.Review;

/// <summary>A reviewer's opinion on one piece of evidence.</summary>
/// <param name="Id">The piece's id in its nomination.</param>
/// <param name="Admissible">Whether it shows the skill.</param>
/// <param name="Reason">Why; needed when it is not admissible.</param>
public sealed record EvidenceOpinion(string Id, bool Admissible, string? Reason);
