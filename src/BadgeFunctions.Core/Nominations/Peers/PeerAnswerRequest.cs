using BadgeFunctions.Core.Review;

namespace BadgeFunctions.Core.Nominations.Peers;

/// <summary>What a peer answers.</summary>
/// <param name="Answer">Agrees, not yet, or leaves it to somebody else.</param>
/// <param name="Reason">Why; needed for not yet.</param>
/// <param name="Evidence">Opinions on pieces, as far as the peer wishes.</param>
public sealed record PeerAnswerRequest(PeerAnswer Answer, string? Reason, IReadOnlyList<EvidenceOpinion> Evidence);
