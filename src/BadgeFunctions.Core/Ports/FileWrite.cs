namespace BadgeFunctions.Core.Ports;

/// <summary>One file to be written whole.</summary>
/// <param name="Path">Segments of letters, digits and <c>-_.</c>, joined by <c>/</c>; no empty, <c>.</c> or <c>..</c> segment.</param>
/// <param name="Content">All bytes.</param>
/// <param name="Properties">What is served with it.</param>
public sealed record FileWrite(string Path, ReadOnlyMemory<byte> Content, FileProperties Properties);
