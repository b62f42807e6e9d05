namespace BadgeFunctions.Core.Nominations.Bags;

/// <summary>A text that was changed elsewhere since the form was opened, and differently.</summary>
/// <param name="Field">The field.</param>
/// <param name="Kept">What is kept now.</param>
public sealed record BagConflict(string Field, string? Kept);
