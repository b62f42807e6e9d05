namespace BadgeFunctions.Core.Catalogue;

/// <summary>An edit of the catalogue in the browser. What carries one is kept when a catalogue file is installed.</summary>
/// <param name="By">The name of record of whoever published it.</param>
/// <param name="At">When, in UTC.</param>
public sealed record CatalogueEdit(string By, DateTimeOffset At);
