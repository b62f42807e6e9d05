namespace BadgeFunctions.Core.Nominations;

/// <summary>A page of a list.</summary>
/// <param name="Items">The nominations, oldest first within a badge and status.</param>
/// <param name="Continuation">What to pass for the next page, or <see langword="null"/> at the end.</param>
public sealed record NominationList(IReadOnlyList<NominationSummary> Items, string? Continuation);
