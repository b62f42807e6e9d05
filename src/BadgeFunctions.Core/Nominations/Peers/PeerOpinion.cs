using BadgeFunctions.Core.Review;

namespace BadgeFunctions.Core.Nominations.Peers;

/// <summary>The answer of a holder who was asked as a peer.</summary>
/// <param name="Answer">What they say.</param>
/// <param name="Reason">Why; told to the applicant without the peer's name.</param>
/// <param name="Evidence">An opinion on each piece that they wanted to say something about.</param>
/// <param name="At">When, in UTC.</param>
public sealed record PeerOpinion(PeerAnswer Answer, string? Reason, IReadOnlyList<EvidenceOpinion> Evidence, DateTimeOffset At);
