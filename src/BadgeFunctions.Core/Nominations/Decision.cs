namespace BadgeFunctions.Core.Nominations;

/// <summary>What was decided of a nomination <i>(avis)</i>.</summary>
/// <param name="Outcome">Approved, refused or deferred.</param>
/// <param name="Reason">Told to the applicant.</param>
/// <param name="By">The reviewer's name of record.</param>
/// <param name="At">When, in UTC.</param>
public sealed record Decision(DecisionOutcome Outcome, string? Reason, string By, DateTimeOffset At);
