using BadgeFunctions.Core.Classes;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Classes;

/// <summary>A pupil to be corrected or removed.</summary>
/// <param name="Class">The class.</param>
/// <param name="Pupil">The pupil.</param>
/// <param name="Draft">What was typed.</param>
/// <param name="Problems">What has to be corrected.</param>
public sealed record PupilView(ClassList Class, Pupil Pupil, PupilDraft Draft, FormProblems Problems);
