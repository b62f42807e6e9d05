namespace BadgeFunctions.Web.Pages.Review;

/// <summary>An opinion on one piece of evidence, as typed.</summary>
/// <param name="Id">The piece's id.</param>
/// <param name="Answer"><see cref="DecisionForm.Yes"/>, <see cref="DecisionForm.No"/> or not said.</param>
/// <param name="Reason">Why.</param>
public sealed record OpinionRow(string Id, string? Answer, string? Reason);
