using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Web.Api.Review;

/// <summary>A page of nominations.</summary>
/// <param name="Items">Oldest first within a badge and status.</param>
/// <param name="Continuation">What to pass for the next page; absent at the end.</param>
public sealed record NominationListResource(IReadOnlyList<NominationSummary> Items, string? Continuation);
