namespace BadgeFunctions.Core.Audit;

/// <summary>The end of a chain, kept in the document that the chain is about: entries cannot be cut off unnoticed.</summary>
/// <param name="Count">How many entries there are.</param>
/// <param name="Hash">The hash of the last one.</param>
public sealed record AuditHead(int Count, string Hash);
