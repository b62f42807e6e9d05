namespace BadgeFunctions.Core.Ports;

/// <summary>Some documents of a range, in the order of their ids.</summary>
/// <typeparam name="T">What the JSON holds.</typeparam>
/// <param name="Items">The documents.</param>
/// <param name="Continuation">The id to continue from, or <see langword="null"/> when the range is exhausted.</param>
public sealed record DocumentPage<T>(IReadOnlyList<Document<T>> Items, string? Continuation);
