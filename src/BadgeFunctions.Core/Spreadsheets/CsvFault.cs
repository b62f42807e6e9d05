namespace BadgeFunctions.Core.Spreadsheets;

/// <summary>What makes a row unreadable.</summary>
/// <param name="Code">One of the problem codes.</param>
/// <param name="Column">The place of the cell at fault, or -1 for the whole row.</param>
/// <param name="Limit">A number the sentence names.</param>
internal readonly record struct CsvFault(string Code, int Column = -1, int? Limit = null);
