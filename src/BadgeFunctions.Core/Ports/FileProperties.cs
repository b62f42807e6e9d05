namespace BadgeFunctions.Core.Ports;

/// <summary>What is served with a file's bytes.</summary>
/// <param name="ContentType">The media type.</param>
/// <param name="CacheControl">The <c>Cache-Control</c> header, or none.</param>
/// <param name="Metadata">Small named values; names of letters and digits, ASCII values.</param>
public sealed record FileProperties(string ContentType, string? CacheControl = null, IReadOnlyDictionary<string, string>? Metadata = null);
