namespace BadgeFunctions.Core.Ports;

/// <summary>One write of a <see cref="DocumentSave"/>.</summary>
/// <param name="Kind">What is expected of the present state.</param>
/// <param name="Id">The document's id in the save's partition.</param>
/// <param name="Json">The new content as UTF-8 JSON; empty for a deletion.</param>
/// <param name="ETag">The expected version for <see cref="DocumentWriteKind.Replace"/>, and optionally for a deletion.</param>
public readonly record struct DocumentWrite(DocumentWriteKind Kind, string Id, ReadOnlyMemory<byte> Json, string? ETag);
