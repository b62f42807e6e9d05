namespace BadgeFunctions.Core.Nominations;

/// <summary>An earlier attempt of the same dossier: when it was sent, what was decided, and of which evidence.</summary>
/// <param name="SubmittedAt">When it was sent, in UTC.</param>
/// <param name="Decision">What was decided; absent when it was taken back before.</param>
/// <param name="Evidence">Each piece as it was judged then.</param>
public sealed record Attempt(DateTimeOffset SubmittedAt, Decision? Decision, IReadOnlyList<JudgedPiece> Evidence);
