namespace BadgeFunctions.Core.Nominations;

/// <summary>What was decided of a nomination <i>(avis)</i>.</summary>
/// <param name="Outcome">Approved, refused or deferred.</param>
/// <param name="Reason">Told to the applicant.</param>
/// <param name="By">The name of record of whoever decided.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Recommendation">What would make the next attempt succeed; told to the applicant.</param>
/// <param name="ResourcePerson">Who can help; told to the applicant.</param>
public sealed record Decision(
    DecisionOutcome Outcome, string? Reason, string By, DateTimeOffset At, string? Recommendation = null, ResourcePerson? ResourcePerson = null);
