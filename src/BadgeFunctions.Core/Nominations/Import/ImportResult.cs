namespace BadgeFunctions.Core.Nominations.Import;

/// <summary>What became of every row, in the file's order.</summary>
/// <param name="Taken">The rows that stand for a nomination.</param>
/// <param name="Rejected">The rows that do not, and why.</param>
public sealed record ImportResult(IReadOnlyList<ImportedRow> Taken, IReadOnlyList<RejectedRow> Rejected);
