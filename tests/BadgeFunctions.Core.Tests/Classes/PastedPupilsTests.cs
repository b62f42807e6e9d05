using System.Text;
using BadgeFunctions.Core.Classes;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Spreadsheets;

namespace BadgeFunctions.Core.Tests.Classes;

public sealed class PastedPupilsTests
{
    private static readonly PupilDraft[] Two = [new("Diallo", "Awa", string.Empty), new("Émond", "Zoé", "zoe@exemple.fr")];

    [Theory]
    [InlineData("Diallo;Awa\nÉmond;Zoé;zoe@exemple.fr")]
    [InlineData("Diallo;Awa;\r\n\r\nÉmond;Zoé;zoe@exemple.fr\r\n")]
    [InlineData("Diallo\tAwa\t\nÉmond\tZoé\tzoe@exemple.fr\n")]
    [InlineData("Diallo,Awa,\nÉmond,Zoé,zoe@exemple.fr")]
    [InlineData("Nom;Prénom;Courriel\nDiallo;Awa;\nÉmond;Zoé;zoe@exemple.fr")]
    [InlineData("mail;prenom;nom\n;Awa;Diallo\nzoe@exemple.fr;Zoé;Émond")]
    public void ReadsLinesAsPeoplePasteThem(string text) => Assert.Equal(Two, PastedPupils.Read(text));

    [Fact]
    public void ReadsTheFileOfAnOldSpreadsheet() =>
        Assert.Equal(Two, PastedPupils.Read((ReadOnlyMemory<byte>)Encoding.Latin1.GetBytes("Diallo;Awa;\nÉmond;Zoé;zoe@exemple.fr")));

    [Fact]
    public void NamesTheLineThatCannotBeRead()
    {
        CsvException unreadable = Assert.Throws<CsvException>(() => PastedPupils.Read("Diallo;Awa\nÉmond;Zoé;a@exemple.fr;trop"));

        Problem problem = Assert.Single(unreadable.Problems);
        Assert.Equal((2, ProblemCodes.ExtraCells), (ClassFields.LineOf(problem.Field), problem.Code));
    }

    [Fact]
    public void RefusesAWorkbook() => Assert.Throws<CsvException>(() => PastedPupils.Read(new byte[] { (byte)'P', (byte)'K', 3, 4, 0 }));
}
