namespace BadgeFunctions.Core.Nominations.Import;

/// <summary>A row that stands for a nomination.</summary>
/// <param name="Number">1 for the first row under the header.</param>
/// <param name="Nomination">The nomination's id.</param>
/// <param name="IsNew">Whether this import made it; otherwise it was there already.</param>
public sealed record ImportedRow(int Number, string Nomination, bool IsNew);
