using System.ComponentModel.DataAnnotations;

namespace BadgeFunctions.Web.Api.Review;

/// <summary>An opinion on one piece of evidence.</summary>
/// <param name="Id">The piece's id.</param>
/// <param name="Admissible">Whether it shows the skill.</param>
/// <param name="Reason">Why; needed when it is not admissible.</param>
public sealed record OpinionBody([property: Required] string? Id, [property: Required] bool? Admissible, string? Reason);
