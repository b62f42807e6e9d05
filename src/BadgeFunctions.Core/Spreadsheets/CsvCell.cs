namespace BadgeFunctions.Core.Spreadsheets;

/// <summary>Where a cell's content is in the text, its outer quotes left out.</summary>
internal readonly record struct CsvCell(int Start, int End, bool HasDoubledQuotes)
{
    public int Length => End - Start;
}
