namespace BadgeFunctions.Core.Audit.Checking;

/// <summary>Where a chain is broken first.</summary>
/// <param name="Subject">What the chain is about.</param>
/// <param name="Number">The place of the entry, from 1; the one after the last for what is missing at the end.</param>
/// <param name="Kind">How.</param>
public sealed record AuditBreak(string Subject, int Number, AuditBreakKind Kind);
