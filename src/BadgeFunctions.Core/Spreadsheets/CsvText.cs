using System.Text;
using System.Text.Unicode;

namespace BadgeFunctions.Core.Spreadsheets;

/// <summary>
/// A file's text, kept as bytes of UTF-8 or Windows-1252: in both, the bytes of quotes, separators and line ends mean
/// nothing else, so that rows are cut without decoding and only cells that are wanted become strings.
/// </summary>
internal sealed class CsvText
{
    private readonly bool _isUtf8;

    private CsvText(ReadOnlyMemory<byte> bytes, bool isUtf8)
    {
        Bytes = bytes;
        _isUtf8 = isUtf8;
    }

    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Goes by the byte order mark; without one, a file that is not UTF-8 from end to end is Windows-1252.</summary>
    public static CsvText Of(ReadOnlyMemory<byte> file) => file.Span switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new CsvText(file[3..], isUtf8: true),
        [0xFF, 0xFE, ..] => FromUtf16(file.Span[2..], Encoding.Unicode),
        [0xFE, 0xFF, ..] => FromUtf16(file.Span[2..], Encoding.BigEndianUnicode),
        _ => new CsvText(file, Utf8.IsValid(file.Span)),
    };

    public string GetString(CsvCell cell)
    {
        ReadOnlySpan<byte> bytes = Bytes.Span[cell.Start..cell.End];
        string text = _isUtf8 ? Encoding.UTF8.GetString(bytes) : Windows1252.GetString(bytes);
        return cell.HasDoubledQuotes ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : text;
    }

    private static CsvText FromUtf16(ReadOnlySpan<byte> bytes, Encoding encoding) =>
        new(Encoding.Convert(encoding, Encoding.UTF8, bytes.ToArray()), isUtf8: true);
}
