namespace BadgeFunctions.Core.Nominations.Testimonies;

/// <summary>A testimony as the witness typed it.</summary>
/// <param name="Text">What they saw.</param>
/// <param name="Relation">What they have to do with the nominee.</param>
public sealed record TestimonyDraft(string? Text, string? Relation);
