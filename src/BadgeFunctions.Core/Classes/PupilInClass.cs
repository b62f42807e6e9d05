namespace BadgeFunctions.Core.Classes;

/// <summary>A pupil and their class.</summary>
/// <param name="Pupil">The pupil.</param>
/// <param name="Class">The class.</param>
public sealed record PupilInClass(Pupil Pupil, ClassList Class);
