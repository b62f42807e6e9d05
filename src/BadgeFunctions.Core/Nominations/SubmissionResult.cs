using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Nominations;

/// <summary>What became of a draft.</summary>
/// <param name="Nomination">The nomination, when there is one.</param>
/// <param name="Problems">What is wrong with the draft; nothing was changed then.</param>
/// <param name="Existing">The id of the earlier nomination of which the draft is a duplicate.</param>
/// <param name="KeyReused">Whether the idempotency key was used before for something else.</param>
public sealed record SubmissionResult(
    Nomination? Nomination, IReadOnlyList<Problem> Problems, string? Existing = null, bool KeyReused = false)
{
    internal static SubmissionResult Accepted(Nomination nomination) => new(nomination, []);

    internal static SubmissionResult Rejected(IReadOnlyList<Problem> problems) => new(null, problems);

    internal static SubmissionResult Duplicate(string existing, string code = ProblemCodes.Duplicate) =>
        new(null, [new Problem(NominationFields.Email, code)], existing);

    internal static SubmissionResult ReusedKey { get; } = new(null, [], KeyReused: true);
}
