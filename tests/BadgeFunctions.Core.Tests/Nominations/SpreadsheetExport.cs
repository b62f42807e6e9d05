using System.Text;
using BadgeFunctions.Core.Spreadsheets;

namespace BadgeFunctions.Core.Tests.Nominations;

/// <summary>Saves a table again the way some other program would.</summary>
internal sealed record SpreadsheetExport
{
    public char Separator { get; init; } = ';';

    public string LineEnd { get; init; } = "\r\n";

    public Encoding Encoding { get; init; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What comes before the header.</summary>
    public string Preamble { get; init; } = string.Empty;

    /// <summary>What comes after every tenth row.</summary>
    public string Interruption { get; init; } = string.Empty;

    /// <summary>The order in which the columns are written, by their index in the source; -1 is a column of notes.</summary>
    public IReadOnlyList<int>? Order { get; init; }

    public bool QuoteEverything { get; init; }

    public byte[] Save(ReadOnlyMemory<byte> csv)
    {
        CsvTable table = CsvTable.Read(csv);
        IReadOnlyList<int> order = Order ?? [.. Enumerable.Range(0, table.Columns.Count)];
        var text = new StringBuilder(Preamble);
        AppendRow(text, order.Select(column => column < 0 ? "notes" : table.Columns[column]));
        foreach (CsvRow row in table.Rows)
        {
            AppendRow(text, order.Select(column => column < 0 ? "vu; \"ok\"\n" : row[column]));
            text.Append(row.Number % 10 == 0 ? Interruption : string.Empty);
        }

        return [.. Encoding.GetPreamble(), .. Encoding.GetBytes(text.ToString())];
    }

    private void AppendRow(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(Separator, cells.Select(Quote)).Append(LineEnd);

    private string Quote(string cell) =>
        QuoteEverything || cell.AsSpan().ContainsAny([Separator, '"', '\r', '\n']) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
