namespace BadgeFunctions.Local.Files;

/// <summary>Properties that a path does not imply, as they are stored beside the file.</summary>
/// <param name="ContentType">The media type.</param>
/// <param name="CacheControl">The <c>Cache-Control</c> header, or none.</param>
/// <param name="Metadata">Small named values, or none.</param>
internal sealed record StoredProperties(
    string ContentType, string? CacheControl, IReadOnlyDictionary<string, string>? Metadata);
