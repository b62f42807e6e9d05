namespace BadgeFunctions.Core.Spreadsheets;

/// <summary>The most that is read of a spreadsheet, so that a damaged or hostile file stays cheap. Sizes are in bytes of UTF-8.</summary>
public static class CsvLimits
{
    /// <summary>A whole file, as sent.</summary>
    public const int File = 64 * 1024 * 1024;

    /// <summary>A row, its separators included.</summary>
    public const int Row = 256 * 1024;

    /// <summary>A cell, as written in the file.</summary>
    public const int Cell = 64 * 1024;

    /// <summary>Columns of a table.</summary>
    public const int Columns = 256;
}
