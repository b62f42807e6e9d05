namespace BadgeFunctions.Core.Nominations.Uploads.Metadata;

/// <summary>A file's structure is not that of its format, so that nobody could say what of it is metadata.</summary>
internal sealed class DamagedFileException() : Exception("The file's structure is broken.");
