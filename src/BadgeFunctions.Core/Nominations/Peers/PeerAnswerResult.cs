using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Nominations.Peers;

/// <summary>What became of a peer's answer, and the nomination as it now stands.</summary>
/// <param name="Status">What became of it.</param>
/// <param name="Nomination">The nomination, unless it was not found.</param>
/// <param name="Problems">What is wrong, when invalid.</param>
public sealed record PeerAnswerResult(PeerAnswerStatus Status, Nomination? Nomination, IReadOnlyList<Problem> Problems);
