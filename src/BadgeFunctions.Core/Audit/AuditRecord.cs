namespace BadgeFunctions.Core.Audit;

/// <summary>An entry of a chain with what its detail says.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Detail">The detail; absent when there is none, when it was erased, or when it is another thing than a change.</param>
/// <param name="IsErased">Whether there was a detail that is not there any more.</param>
public sealed record AuditRecord(AuditEntry Entry, ChangeDetail? Detail, bool IsErased);
