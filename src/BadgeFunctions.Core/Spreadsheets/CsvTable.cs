using System.Globalization;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Spreadsheets;

/// <summary>
/// A table as spreadsheets export it: RFC 4180 with a header, separated by semicolons, commas or tabs, in UTF-8, UTF-16
/// or Windows-1252. Rows are read as they are asked for, and nothing is kept of them.
/// </summary>
public sealed class CsvTable
{
    private const string WholeFile = "file";
    private const string WholeRow = "row";

    private readonly CsvText _text;
    private readonly CsvDialect _body;
    private readonly string[] _columns;

    private CsvTable(CsvText text, CsvDialect body, string[] columns)
    {
        _text = text;
        _body = body;
        _columns = columns;
    }

    /// <summary>The names in the header, trimmed, in the file's order.</summary>
    public IReadOnlyList<string> Columns => _columns;

    /// <summary>The rows that have content. They are read anew each time.</summary>
    public IEnumerable<CsvRow> Rows
    {
        get
        {
            var lexer = new CsvLexer(_text.Bytes, _body, _columns.Length);
            for (int number = 1; lexer.Read(); number++)
            {
                yield return Row(lexer, number);
            }
        }
    }

    /// <summary>Reads the header.</summary>
    /// <exception cref="CsvException">The file is empty, too large, no text, or has no readable header.</exception>
    public static CsvTable Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length > CsvLimits.File)
        {
            throw new CsvException(new Problem(WholeFile, ProblemCodes.FileTooLarge, CsvLimits.File / (1024 * 1024)));
        }

        // An .xlsx or .ods file is a zip archive, an .xls file a compound document.
        if (file.Span is [(byte)'P', (byte)'K', 3, 4, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            throw new CsvException(new Problem(WholeFile, ProblemCodes.Workbook));
        }

        CsvText text = CsvText.Of(file);
        CsvDialect dialect = CsvDialect.Detect(text.Bytes.Span);
        var lexer = new CsvLexer(text.Bytes, dialect, CsvLimits.Columns);
        if (!lexer.Read())
        {
            throw new CsvException(new Problem(WholeFile, ProblemCodes.EmptyFile));
        }

        if (lexer.Fault is { } fault)
        {
            throw new CsvException(fault.Code == ProblemCodes.ExtraCells
                ? new Problem(WholeFile, ProblemCodes.TooManyColumns, CsvLimits.Columns)
                : new Problem(WholeFile, fault.Code, fault.Limit));
        }

        string[] columns = new string[lexer.Cells.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            columns[i] = text.GetString(lexer.Cells[i]).Trim();
        }

        return new CsvTable(text, dialect with { Start = lexer.Position }, columns);
    }

    /// <summary>The first column of a name, whatever its case and accents, or -1.</summary>
    public int IndexOf(string name) => Array.FindIndex(_columns, column => CultureInfo.InvariantCulture.CompareInfo.Compare(
        column, name, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) == 0);

    private CsvRow Row(CsvLexer lexer, int number)
    {
        if (lexer.Fault is { } fault)
        {
            string? column = _columns.ElementAtOrDefault(fault.Column);
            return new CsvRow(number, [], new Problem(string.IsNullOrEmpty(column) ? WholeRow : column, fault.Code, fault.Limit));
        }

        string[] cells = new string[lexer.Cells.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = _text.GetString(lexer.Cells[i]);
        }

        return new CsvRow(number, cells, fault: null);
    }
}
