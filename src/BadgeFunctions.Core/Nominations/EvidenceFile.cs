namespace BadgeFunctions.Core.Nominations;

/// <summary>An uploaded file, kept in the private area.</summary>
/// <param name="Name">The name it had on the sender's machine; shown, never used as a path.</param>
/// <param name="ContentType">Sniffed from the content, not what the sender claimed.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Path">Where it is in the private area.</param>
public sealed record EvidenceFile(string Name, string ContentType, long Length, string Path);
