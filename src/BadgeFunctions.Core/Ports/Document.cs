namespace BadgeFunctions.Core.Ports;

/// <summary>A document as it was read, with the ETag that a later replacement must name.</summary>
/// <typeparam name="T">What the JSON holds.</typeparam>
/// <param name="Id">The document's id in its partition.</param>
/// <param name="Value">The content.</param>
/// <param name="ETag">The version that was read.</param>
public sealed record Document<T>(string Id, T Value, string ETag);
