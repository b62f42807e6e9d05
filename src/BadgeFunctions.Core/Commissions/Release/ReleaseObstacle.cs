namespace BadgeFunctions.Core.Commissions.Release;

/// <summary>What a dossier lacks before the session can be released.</summary>
/// <param name="Nomination">The dossier.</param>
/// <param name="Code">
/// <c>no-outcome</c>, <c>no-reason</c>, <c>no-advice</c>, <c>no-person</c>, <c>no-question</c> or <c>no-witness</c>.
/// </param>
public sealed record ReleaseObstacle(string Nomination, string Code)
{
    /// <summary>All codes.</summary>
    public static IReadOnlyList<string> Codes { get; } = ["no-outcome", "no-reason", "no-advice", "no-person", "no-question", "no-witness"];
}
