namespace BadgeFunctions.Core.Privacy;

/// <summary>A nomination that holds personal data of somebody.</summary>
/// <param name="Nomination">Its id.</param>
/// <param name="Role">What they have to do with it.</param>
/// <param name="Award">The award that followed from it, if they hold one.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record PersonalRecord(string Nomination, PersonRole Role, string? Award, ErasureOutcome Outcome);
