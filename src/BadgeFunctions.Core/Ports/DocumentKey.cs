namespace BadgeFunctions.Core.Ports;

/// <summary>The address of a document. Documents of one partition are saved together or not at all.</summary>
/// <param name="Partition">Letters, digits, <c>-_.:</c>; at most 200 characters.</param>
/// <param name="Id">Unique in the partition, ordered by ordinal comparison; letters, digits, <c>-_.:</c>; at most 200 characters.</param>
public readonly record struct DocumentKey(string Partition, string Id);
