using System.Buffers;
using System.Text;
using BadgeFunctions.Core.Spreadsheets;

namespace BadgeFunctions.Core.Tests.Spreadsheets;

public sealed class CsvWriterTests
{
    private static readonly string[] Pieces =
        [";", ",", "\t", "\"", "\"\"", "\r", "\n", "\r\n", "=", "+", "-", "@", "'", " ", "\0", "é", "œ", "👩‍🏫", "\uFEFF", "\u202E", "\uFFFD", "a", "<b>", "sep=;"];

    [Fact]
    public void WritesForEuropeanSpreadsheets() => Assert.Equal(
        "\uFEFFrow;field\r\n1;Zoé\r\n;\"a;b\"\r\n\"a \"\"b\"\"\";\"c\r\nd\"\r\n",
        Encoding.UTF8.GetString(Write(["row", "field"], ["1", "Zoé"], [null!, "a;b"], ["a \"b\"", "c\r\nd"])));

    [Theory]
    [InlineData("=HYPERLINK(\"https://a.example\")")]
    [InlineData("+33 5 49")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("＝1+1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠SUM(A1)")]
    public void KeepsAFormulaFromRunning(string formula) => Assert.Equal($"'{formula}", Assert.Single(Reread(Write(["a"], [formula])))[0]);

    [Theory]
    [InlineData("1=1")]
    [InlineData("'=1")]
    [InlineData(" =1")]
    public void LeavesOtherTextAsItIs(string text) => Assert.Equal(text, Assert.Single(Reread(Write(["a"], [text])))[0]);

    [Fact]
    public void WritesWhatTheReaderReads()
    {
        var random = new XorShift(2026);
        string[][] rows = [.. Enumerable.Range(1, 2000).Select(number => NastyRow(number, random))];

        CsvRow[] reread = [.. Reread(Write([["number", "a", "b", "c"], .. rows]))];

        Assert.Equal(rows.Length, reread.Length);
        for (int i = 0; i < rows.Length; i++)
        {
            Assert.Null(reread[i].Fault);
            Assert.Equal(rows[i].Select(Neutral), Enumerable.Range(0, 4).Select(column => reread[i][column]));
        }
    }

    private static string[] NastyRow(int number, XorShift random) =>
        [$"{number}", .. Enumerable.Range(0, 3).Select(_ => string.Concat(Enumerable.Range(0, random.Below(8)).Select(_ => random.Pick(Pieces))))];

    private static string Neutral(string text) => text.Length > 0 && "=+-@\t\r\n".Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;

    private static byte[] Write(params string[][] rows)
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new CsvWriter(output);
        foreach (string[] row in rows)
        {
            writer.WriteRow(row);
        }

        return output.WrittenSpan.ToArray();
    }

    private static IEnumerable<CsvRow> Reread(byte[] csv) => CsvTable.Read(csv).Rows;
}
