namespace BadgeFunctions.Core.Exports;

/// <summary>A table of any length, a row at a time.</summary>
/// <param name="Columns">Stable names of the columns, in camel case.</param>
/// <param name="Rows">As many cells each: texts, whole numbers, moments, or nothing.</param>
public sealed record ExportTable(IReadOnlyList<string> Columns, IAsyncEnumerable<IReadOnlyList<object?>> Rows);
