namespace BadgeFunctions.Core.Classes;

/// <summary>Which class a pupil is in.</summary>
internal sealed record PupilPlace(string Class, string Pupil);
