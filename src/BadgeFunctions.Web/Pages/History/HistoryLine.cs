namespace BadgeFunctions.Web.Pages.History;

/// <summary>Something that was done, in words.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="Who">Who.</param>
/// <param name="What">What.</param>
/// <param name="Before">The state before.</param>
/// <param name="After">The state after.</param>
/// <param name="Changes">Which fields changed.</param>
/// <param name="IsErased">Whether what else there was to say was erased.</param>
public sealed record HistoryLine(
    DateTimeOffset At, string Who, string What, string? Before, string? After, IReadOnlyList<FieldChange> Changes, bool IsErased);
