namespace BadgeFunctions.Web.Api.Review;

/// <summary>An opinion on one piece of evidence.</summary>
/// <param name="Id">The piece's id. Needed.</param>
/// <param name="Admissible">Whether it shows the skill. Needed.</param>
/// <param name="Reason">Why; needed when it is not admissible.</param>
public sealed record OpinionBody(string? Id, bool? Admissible, string? Reason);
