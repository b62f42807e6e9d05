namespace BadgeFunctions.Core.Catalogue.Reading;

/// <summary>One thing that is wrong with a catalogue. <see cref="CatalogueErrorText"/> has the sentence.</summary>
/// <param name="Path">Where, in the file's own spelling, such as <c>badges[3].issuer</c>; empty for the whole file.</param>
/// <param name="Code">One of <see cref="CatalogueErrorCodes"/>.</param>
/// <param name="Detail">What the sentence quotes: a limit, a line or what was found. Always one line.</param>
public sealed record CatalogueError(string Path, string Code, string? Detail = null);
