using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Spreadsheets;

/// <summary>
/// Cuts text into rows and cells (RFC 4180 §2, with any separator and any line end), in one pass and without decoding.
/// A row that breaks the rules is a fault of that row alone: reading goes on with the line after the one at fault.
/// </summary>
internal sealed class CsvLexer(ReadOnlyMemory<byte> text, CsvDialect dialect, int columns)
{
    private const byte Quote = (byte)'"';
    private const byte CarriageReturn = (byte)'\r';
    private const byte LineFeed = (byte)'\n';

    private readonly CsvCell[] _cells = new CsvCell[columns];
    private int _position = dialect.Start;
    private int _count;

    /// <summary>The cells of the row just read: as many as there are, at most one for each column.</summary>
    public ReadOnlySpan<CsvCell> Cells => _cells.AsSpan(0, _count);

    /// <summary>Where the row just read ends.</summary>
    public int Position => _position;

    /// <summary>What is wrong with the row just read.</summary>
    public CsvFault? Fault { get; private set; }

    /// <summary>Goes to the next row that has content; blank lines, and lines of empty cells, are passed over.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Read()
    {
        while (_position < text.Length)
        {
            if (ReadRow(text.Span))
            {
                return true;
            }
        }

        return false;
    }

    private bool ReadRow(ReadOnlySpan<byte> bytes)
    {
        int start = _position;
        bool hasContent = false;
        bool isLast = false;
        _count = 0;
        Fault = null;
        for (int column = 0; !isLast; column++)
        {
            CsvCell cell = ReadCell(bytes, column, out isLast);
            bool isBlank = bytes[cell.Start..cell.End].IndexOfAnyExcept(" \t\r\n"u8) < 0;
            hasContent |= !isBlank;
            if (column < _cells.Length)
            {
                _cells[_count++] = cell;
            }
            else if (!isBlank)
            {
                Fault ??= new CsvFault(ProblemCodes.ExtraCells);
            }

            if (cell.Length > CsvLimits.Cell)
            {
                Fault ??= new CsvFault(ProblemCodes.CellTooLong, column, CsvLimits.Cell / 1024);
            }
        }

        if (_position - start > CsvLimits.Row)
        {
            Fault ??= new CsvFault(ProblemCodes.RowTooLong, Limit: CsvLimits.Row / 1024);
        }

        return hasContent || Fault is not null;
    }

    private CsvCell ReadCell(ReadOnlySpan<byte> bytes, int column, out bool isLast)
    {
        int start = _position;
        if (start == bytes.Length || bytes[start] != Quote)
        {
            int length = bytes[start..].IndexOfAny(dialect.Separator, CarriageReturn, LineFeed);
            _position = length < 0 ? bytes.Length : start + length;
            var cell = new CsvCell(start, _position, HasDoubledQuotes: false);
            isLast = EndCell(bytes);
            return cell;
        }

        int close = FindClosingQuote(bytes, start + 1, out bool hasDoubledQuotes);
        if (close < 0)
        {
            // The cell may have swallowed good rows: only the line that opens it is given up.
            Fault ??= new CsvFault(ProblemCodes.Quotes, column);
            int rest = bytes[start..].IndexOfAny(CarriageReturn, LineFeed);
            _position = rest < 0 ? bytes.Length : start + rest;
            isLast = true;
            return new CsvCell(start, start, HasDoubledQuotes: false);
        }

        _position = close + 1;
        isLast = EndCell(bytes);
        return new CsvCell(start + 1, close, hasDoubledQuotes);
    }

    // A quote that closes has a separator, a line end or nothing after it: anything else shows that it was never meant
    // to close, and that the one before it was left open.
    private int FindClosingQuote(ReadOnlySpan<byte> bytes, int from, out bool hasDoubledQuotes)
    {
        hasDoubledQuotes = false;
        while (true)
        {
            int length = bytes[from..].IndexOf(Quote);
            if (length < 0)
            {
                return -1;
            }

            int quote = from + length;
            if (quote + 1 == bytes.Length || bytes[quote + 1] is CarriageReturn or LineFeed || bytes[quote + 1] == dialect.Separator)
            {
                return quote;
            }

            if (bytes[quote + 1] != Quote)
            {
                return -1;
            }

            hasDoubledQuotes = true;
            from = quote + 2;
        }
    }

    // The line feed after a carriage return ends a blank line more, and blank lines count for nothing.
    private bool EndCell(ReadOnlySpan<byte> bytes) => _position == bytes.Length || bytes[_position++] != dialect.Separator;
}
