using BadgeFunctions.Core.Review;

namespace BadgeFunctions.Core.Commissions.Voting;

/// <summary>A member's opinions on the evidence of a dossier.</summary>
/// <param name="Seat">Whose.</param>
/// <param name="Opinions">One for each piece that they judged.</param>
/// <param name="At">When they last changed, in UTC.</param>
public sealed record MemberOpinions(string Seat, IReadOnlyList<EvidenceOpinion> Opinions, DateTimeOffset At);
