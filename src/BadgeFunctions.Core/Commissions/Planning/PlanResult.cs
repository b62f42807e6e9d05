using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Commissions.Planning;

/// <summary>What became of a plan.</summary>
/// <param name="Answer">What became of it.</param>
/// <param name="Sessions">The ids of the sessions, in order.</param>
/// <param name="Problems">What is wrong, when invalid.</param>
public sealed record PlanResult(SessionAnswer Answer, IReadOnlyList<string> Sessions, IReadOnlyList<Problem> Problems);
