using System.Text;

namespace BadgeFunctions.Core.Spreadsheets;

/// <summary>How a file separates its cells, and where its first line with content begins.</summary>
internal readonly record struct CsvDialect(byte Separator, int Start)
{
    /// <summary>
    /// Believes Excel's own first line <c>sep=;</c>; else takes the semicolon, comma or tab that occurs most outside the
    /// quotes of the header.
    /// </summary>
    public static CsvDialect Detect(ReadOnlySpan<byte> text)
    {
        if (text.Length > 4 && Ascii.EqualsIgnoreCase(text[..4], "sep="u8) && IsSeparator(text[4])
            && (text.Length == 5 || text[5] is (byte)'\r' or (byte)'\n'))
        {
            return new CsvDialect(text[4], 5);
        }

        int start = text.IndexOfAnyExcept("\r\n \t"u8);
        start = start < 0 ? text.Length : text[..start].LastIndexOfAny("\r\n"u8) + 1;
        return new CsvDialect(MostFrequent(text[start..]), start);
    }

    private static bool IsSeparator(byte b) => b is (byte)'\t' or ((> (byte)' ' and < 0x7F) and not (byte)'"') && !char.IsAsciiLetterOrDigit((char)b);

    private static byte MostFrequent(ReadOnlySpan<byte> text)
    {
        (int semicolons, int commas, int tabs) = (0, 0, 0);
        bool quoted = false;
        foreach (byte b in text)
        {
            if (b == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted)
            {
                switch (b)
                {
                    case (byte)';':
                        semicolons++;
                        break;
                    case (byte)',':
                        commas++;
                        break;
                    case (byte)'\t':
                        tabs++;
                        break;
                    case (byte)'\r' or (byte)'\n':
                        return Winner(semicolons, commas, tabs);
                }
            }
        }

        return Winner(semicolons, commas, tabs);
    }

    private static byte Winner(int semicolons, int commas, int tabs) =>
        semicolons >= commas && semicolons >= tabs ? (byte)';' : commas >= tabs ? (byte)',' : (byte)'\t';
}
