namespace BadgeFunctions.Core.Assessments;

/// <summary>What an assessor saw.</summary>
/// <param name="Badge">The badge's id.</param>
/// <param name="Class">The class's id.</param>
/// <param name="Pupil">The pupil's id.</param>
/// <param name="Achieved">Whether the pupil showed what the badge asks for.</param>
/// <param name="Note">A few words to the pupil, or none.</param>
/// <param name="Seen">How many attempts the assessor knew of: another one in the meantime is a colleague's.</param>
/// <param name="Key">Drawn with the form: the same form sent twice records once.</param>
/// <param name="Language">The two-letter language that the pupil is written to in.</param>
public sealed record AttemptReport(
    string Badge, string Class, string Pupil, bool Achieved, string? Note, int Seen, string Key, string Language);
