namespace BadgeFunctions.Core.Nominations.Uploads;

/// <summary>A file that may have to be removed.</summary>
/// <param name="Path">Where it is in the private area.</param>
/// <param name="Nomination">The nomination that is to hold it, or is to hold it no more; none while it was only received.</param>
internal sealed record UploadEntry(string Path, string? Nomination);
