using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Core.Review;

/// <summary>What a reviewer decides.</summary>
/// <param name="Outcome">Approved, refused or deferred.</param>
/// <param name="Reason">Told to the applicant; needed for a refusal.</param>
/// <param name="Evidence">An opinion on each piece that was looked at.</param>
public sealed record DecisionRequest(DecisionOutcome Outcome, string? Reason, IReadOnlyList<EvidenceOpinion> Evidence);
