using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.FollowUp;

/// <summary>The form in which a pupil types their code.</summary>
/// <param name="Code">What was typed.</param>
/// <param name="Problems">What was wrong with it.</param>
public sealed record CodeView(string? Code, FormProblems Problems);
