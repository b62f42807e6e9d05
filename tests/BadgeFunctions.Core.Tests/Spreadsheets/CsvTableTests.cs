using System.Text;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Spreadsheets;

namespace BadgeFunctions.Core.Tests.Spreadsheets;

public sealed class CsvTableTests
{
    [Theory]
    [InlineData("a;b\n1;2", "1|2")]
    [InlineData("a,b\n1,2\n", "1|2")]
    [InlineData("a\tb\r\n1\t2\r\n", "1|2")]
    [InlineData("a;b\r1;2\r3;4\r", "1|2", "3|4")]
    [InlineData("a;b\r\n1;2\n3;4\r5;6", "1|2", "3|4", "5|6")]
    [InlineData("a;b\n\"1;\n\"\"2\"\"\r\n\";3", "1;\n\"2\"\r\n|3")]
    [InlineData("a;b\n\"\";\"\"\"\"", "|\"")]
    [InlineData("a;b\n1 \"x\" 2;l'été", "1 \"x\" 2|l'été")]
    [InlineData("a;b\n \"1\";2", " \"1\"|2")]
    [InlineData("a;b\n1\n;2\n", "1|", "|2")]
    [InlineData("a;b\n1;2;;  ;\"\"\n", "1|2")]
    [InlineData("\n\r\n  \na;b\n\n1;2\n \t \n;;\n;\n3;4\n\n", "1|2", "3|4")]
    [InlineData("sep=|\r\na|b\r\n1|2;3,4", "1|2;3,4")]
    [InlineData("SEP=,\na,b\n1;2,3", "1;2|3")]
    [InlineData("\"a,,,,\";b\n1;2,3", "1|2,3")]
    [InlineData("a;b")]
    [InlineData("a;b\r\n\r\n")]
    public void ReadsWhatSpreadsheetsWrite(string csv, params string[] rows)
    {
        CsvTable table = Read(csv);

        Assert.Equal(rows, table.Rows.Select(row => $"{row[0]}|{row[1]}"));
        Assert.Equal(Enumerable.Range(1, rows.Length), table.Rows.Select(row => row.Number));
        Assert.All(table.Rows, row => Assert.Null(row.Fault));
    }

    [Theory]
    [InlineData("separator\nx")]
    [InlineData("sep=\nx")]
    [InlineData("sep=ab\nx")]
    public void TakesForAHeaderWhatOnlyResemblesASeparatorLine(string csv) => Assert.Single(Read(csv).Rows);

    [Theory]
    [InlineData("prenom", 1)]
    [InlineData("PRÉNOM", 1)]
    [InlineData("Pre\u0301nom", 1)]
    [InlineData("nom", 0)]
    [InlineData("motif", -1)]
    [InlineData("no", -1)]
    public void FindsAColumnWhateverItsCaseAndAccents(string name, int index) =>
        Assert.Equal(index, Read(" Nom ;\u00A0Prénom;nom\n").IndexOf(name));

    [Fact]
    public void RejectsARowThatGoesOnAfterTheLastColumn()
    {
        CsvRow[] rows = [.. Read("a;b\n1;2;3\n4;5\n").Rows];

        Assert.Equal(new Problem("row", ProblemCodes.ExtraCells), rows[0].Fault);
        Assert.Equal("4", rows[1][0]);
    }

    [Theory]
    [InlineData("a;b\n1;\"2\n3;4\n")]
    [InlineData("a;b\n1;\"2\"x\n3;4\n")]
    [InlineData("a;b\n1;\"2\n3;4")]
    [InlineData("a;b\n1;\"2 \"\"x\"\"\n3;4")]
    public void RejectsOnlyTheLineOfACellThatIsNotClosed(string csv)
    {
        CsvRow[] rows = [.. Read(csv).Rows];

        Assert.Equal(2, rows.Length);
        Assert.Equal(new Problem("b", ProblemCodes.Quotes), rows[0].Fault);
        Assert.Equal(string.Empty, rows[0][0]);
        Assert.Equal(("3", "4", 2), (rows[1][0], rows[1][1], rows[1].Number));
    }

    [Fact]
    public void RejectsARowWithACellOverTheLimit()
    {
        string longest = new('x', CsvLimits.Cell);

        CsvRow[] rows = [.. Read($"a;b\n1;{longest}\n2;\"{longest}\ny\"\n3;4").Rows];

        Assert.Equal(longest, rows[0][1]);
        Assert.Equal(new Problem("b", ProblemCodes.CellTooLong, 64), rows[1].Fault);
        Assert.Equal("4", rows[2][1]);
    }

    [Fact]
    public void RejectsARowOverTheLimit()
    {
        string header = string.Join(';', Enumerable.Range(0, 9));
        string row = string.Join(';', Enumerable.Repeat(new string('x', 30_000), 9));

        CsvRow[] rows = [.. Read($"{header}\n{row}\n1;2").Rows];

        Assert.Equal(new Problem("row", ProblemCodes.RowTooLong, 256), rows[0].Fault);
        Assert.Equal("2", rows[1][1]);
    }

    [Theory]
    [InlineData("", ProblemCodes.EmptyFile)]
    [InlineData("\uFEFF", ProblemCodes.EmptyFile)]
    [InlineData("\n \r\n;;;\n", ProblemCodes.EmptyFile)]
    [InlineData("sep=;\n", ProblemCodes.EmptyFile)]
    [InlineData("PK\u0003\u0004xxxx", ProblemCodes.Workbook)]
    [InlineData("a;\"b\n1;2", ProblemCodes.Quotes)]
    public void RefusesAFileThatIsNoTable(string csv, string code) => Assert.Equal(code, Refuse(Encoding.UTF8.GetBytes(csv)).Code);

    [Fact]
    public void RefusesATableOverTheLimits()
    {
        Assert.Equal(256, Read(string.Join(';', Enumerable.Range(1, 256)) + ";;;").Columns.Count);
        Assert.Equal(new Problem("file", ProblemCodes.TooManyColumns, 256), Refuse(Encoding.UTF8.GetBytes(string.Join(';', Enumerable.Range(1, 257)))));
        Assert.Equal(new Problem("file", ProblemCodes.FileTooLarge, 64), Refuse(new byte[CsvLimits.File + 1]));
    }

    [Fact]
    public void ReadsItsRowsAnewEachTime()
    {
        CsvTable table = Read("a;b\n1;2\n3;4");

        Assert.Equal(table.Rows.Select(row => row[0]), table.Rows.Select(row => row[0]));
        Assert.Equal("3", table.Rows.Last()[0]);
    }

    private static CsvTable Read(string csv) => CsvTable.Read(Encoding.UTF8.GetBytes(csv));

    private static Problem Refuse(byte[] csv) => Assert.Single(Assert.Throws<CsvException>(() => CsvTable.Read(csv)).Problems);
}
