namespace BadgeFunctions.Core.Nominations.Import;

/// <summary>What an operator is told of an import.</summary>
/// <param name="Accepted">How many nominations were made.</param>
/// <param name="Rejected">The rows that were not taken, in the file's order.</param>
public sealed record ImportReport(int Accepted, IReadOnlyList<RejectedRow> Rejected);
