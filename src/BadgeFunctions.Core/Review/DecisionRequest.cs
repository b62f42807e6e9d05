using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Core.Review;

/// <summary>What a reviewer decides.</summary>
/// <param name="Outcome">Approved, refused or deferred.</param>
/// <param name="Reason">Told to the applicant; needed for a refusal.</param>
/// <param name="Evidence">An opinion on each piece that was looked at.</param>
/// <param name="Recommendation">What would make the next attempt succeed; told to the applicant.</param>
/// <param name="ResourcePerson">Who can help; told to the applicant.</param>
public sealed record DecisionRequest(
    DecisionOutcome Outcome,
    string? Reason,
    IReadOnlyList<EvidenceOpinion> Evidence,
    string? Recommendation = null,
    ResourcePerson? ResourcePerson = null);
