using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Spreadsheets;

/// <summary>One row of data.</summary>
public sealed class CsvRow
{
    private readonly string[] _cells;

    internal CsvRow(int number, string[] cells, Problem? fault)
    {
        Number = number;
        _cells = cells;
        Fault = fault;
    }

    /// <summary>1 for the first row under the header; blank lines have no number.</summary>
    public int Number { get; }

    /// <summary>
    /// Why the row is unreadable, its cells then being empty; else <see langword="null"/>. The field is the name of the
    /// column at fault, or <c>row</c>.
    /// </summary>
    public Problem? Fault { get; }

    /// <summary>A cell as written; empty where the row ends before the column.</summary>
    /// <param name="column">The column's index in the table.</param>
    public string this[int column] => column < _cells.Length ? _cells[column] : string.Empty;
}
