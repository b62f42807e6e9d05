using System.Text;
using BadgeFunctions.Core.Spreadsheets;

namespace BadgeFunctions.Core.Tests.Spreadsheets;

public sealed class CsvEncodingTests
{
    private const string Csv = "prénom;note\r\nZoé;« œuvre » à 3 €\r\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "windows-1252"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void ReadsTheEncodingsThatSpreadsheetsUse(string name)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

        AssertIsRead([.. encoding.GetPreamble(), .. encoding.GetBytes(Csv)]);
    }

    [Fact]
    public void ReadsUtf8WithoutAByteOrderMark() => AssertIsRead(Encoding.UTF8.GetBytes(Csv));

    [Fact]
    public void ReadsEveryByteOfWindows1252AsThePlatformDoes()
    {
        byte[] high = [.. Enumerable.Range(0x80, 0x80).Select(b => (byte)b)];
        Encoding windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

        CsvRow row = Assert.Single(CsvTable.Read((byte[])[.. "a\n"u8, .. high]).Rows);

        Assert.Equal(windows1252.GetString(high), row[0]);
    }

    [Fact]
    public void TakesTheWholeFileForWindows1252WhenItsEndIsNotUtf8()
    {
        CsvRow[] rows = [.. CsvTable.Read((byte[])[.. "a\né\n"u8, 0xE9]).Rows];

        Assert.Equal(["Ã©", "é"], rows.Select(row => row[0]));
    }

    [Fact]
    public void BelievesAByteOrderMarkEvenOfADamagedFile()
    {
        CsvRow[] rows = [.. CsvTable.Read((byte[])[0xEF, 0xBB, 0xBF, .. "a\né\n"u8, 0xE9]).Rows];

        Assert.Equal(["é", "\uFFFD"], rows.Select(row => row[0]));
    }

    [Fact]
    public void SurvivesHalfACharacterOfUtf16() =>
        Assert.Equal("\uFFFD", Assert.Single(CsvTable.Read((byte[])[0xFF, 0xFE, (byte)'a', 0, (byte)'\n', 0, 0x41]).Rows)[0]);

    private static void AssertIsRead(byte[] file)
    {
        CsvTable table = CsvTable.Read(file);

        Assert.Equal(["prénom", "note"], table.Columns);
        CsvRow row = Assert.Single(table.Rows);
        Assert.Equal(("Zoé", "« œuvre » à 3 €"), (row[0], row[1]));
    }
}
