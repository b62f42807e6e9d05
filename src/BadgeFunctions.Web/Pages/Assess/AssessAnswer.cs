namespace BadgeFunctions.Web.Pages.Assess;

/// <summary>What to say to a report.</summary>
/// <param name="Kind"><c>success</c>, <c>info</c>, <c>warning</c> or <c>error</c>.</param>
/// <param name="Text">The key of the sentence.</param>
/// <param name="Note">The note as typed, when nothing was recorded.</param>
public sealed record AssessAnswer(string Kind, string Text, string? Note = null);
