using System.Buffers;
using System.Text;

namespace BadgeFunctions.Core.Spreadsheets;

/// <summary>
/// Writes rows that a European spreadsheet program opens with a double click: semicolons, CRLF, UTF-8 with a byte order
/// mark. Cells that such a program would run as a formula get an apostrophe in front and stay text; the
/// full-width signs of East Asian keyboards count as well.
/// </summary>
/// <param name="output">Where the bytes go, from the very beginning of a file.</param>
public sealed class CsvWriter(IBufferWriter<byte> output)
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(";,\t\"\r\n");

    private bool _hasBegun;

    /// <summary>Writes one row.</summary>
    public void WriteRow(params ReadOnlySpan<string?> cells)
    {
        if (!_hasBegun)
        {
            output.Write("\uFEFF"u8);
            _hasBegun = true;
        }

        for (int i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                output.Write(";"u8);
            }

            WriteCell(cells[i]);
        }

        output.Write("\r\n"u8);
    }

    private void WriteCell(ReadOnlySpan<char> cell)
    {
        bool isFormula = cell is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..];
        bool isQuoted = cell.ContainsAny(NeedQuotes);
        if (isQuoted)
        {
            output.Write("\""u8);
        }

        if (isFormula)
        {
            output.Write("'"u8);
        }

        for (int quote = cell.IndexOf('"'); quote >= 0; quote = cell.IndexOf('"'))
        {
            Encoding.UTF8.GetBytes(cell[..(quote + 1)], output);
            output.Write("\""u8);
            cell = cell[(quote + 1)..];
        }

        Encoding.UTF8.GetBytes(cell, output);
        if (isQuoted)
        {
            output.Write("\""u8);
        }
    }
}
