using BadgeFunctions.Core.Classes;

namespace BadgeFunctions.Core.Assessments;

/// <summary>A pupil, and how far they have come with a badge.</summary>
/// <param name="Pupil">The pupil.</param>
/// <param name="Progress">How far.</param>
public sealed record PupilProgress(Pupil Pupil, Progress Progress);
