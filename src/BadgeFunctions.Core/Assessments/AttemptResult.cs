using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Assessments;

/// <summary>What became of a reported attempt, and the pupil's dossier as it now stands.</summary>
/// <param name="Status">What became of it.</param>
/// <param name="Nomination">The dossier, if there is one.</param>
/// <param name="Problems">What is wrong with the note, when invalid.</param>
public sealed record AttemptResult(AttemptStatus Status, Nomination? Nomination, IReadOnlyList<Problem> Problems)
{
    internal static AttemptResult NotFound { get; } = new(AttemptStatus.NotFound, null, []);

    internal static AttemptResult Of(AttemptStatus status, Nomination? nomination) => new(status, nomination, []);
}
