namespace OpenBadges.Fuzz;

/// <summary>An input that a reader did not stand.</summary>
/// <param name="Reader">The reader.</param>
/// <param name="Input">The input, to be kept as a test.</param>
/// <param name="What">What happened.</param>
internal sealed record Failure(string Reader, byte[] Input, string What);
