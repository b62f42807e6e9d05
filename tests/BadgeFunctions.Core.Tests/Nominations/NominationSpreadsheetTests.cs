using System.Buffers;
using System.Globalization;
using System.Text;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Import;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Spreadsheets;

namespace BadgeFunctions.Core.Tests.Nominations;

public sealed class NominationSpreadsheetTests
{
    public static TheoryData<string> Habits => [.. Exports.Keys];

    private static Dictionary<string, SpreadsheetExport> Exports { get; } = new()
    {
        ["semicolons, no byte order mark"] = new(),
        ["commas"] = new() { Separator = ',' },
        ["tabs"] = new() { Separator = '\t' },
        ["line feeds"] = new() { LineEnd = "\n" },
        ["carriage returns"] = new() { LineEnd = "\r" },
        ["UTF-8 with a byte order mark"] = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true) },
        ["UTF-16, little-endian"] = new() { Encoding = Encoding.Unicode, Separator = '\t' },
        ["UTF-16, big-endian"] = new() { Encoding = Encoding.BigEndianUnicode },
        ["Windows-1252"] = new() { Encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252)! },
        ["Excel's separator line"] = new() { Separator = '|', Preamble = "sep=|\r\n" },
        ["blank lines"] = new() { Preamble = "\r\n \t\r\n", Interruption = "\r\n  \r\n;;;;;;;;;;;;\r\n" },
        ["everything quoted"] = new() { QuoteEverything = true },
        ["reordered and extra columns"] = new() { Order = [-1, 12, 3, 2, 1, 0, 4, -1, 9, 10, 11, 5, 6, 7, 8] },
        ["required and evidence columns alone"] = new() { Order = [0, 1, 2, 3, 9, 11] },
    };

    [Fact]
    public void DecidesEachOfTheFiveHundredRowsAsExpected() => PoitiersWeek.HasTheExpectedOutcome(PoitiersWeek.Csv);

    [Theory]
    [MemberData(nameof(Habits))]
    public void DecidesAlikeWhateverTheProgramThatSavedTheFile(string habit) =>
        PoitiersWeek.HasTheExpectedOutcome(Exports[habit].Save(PoitiersWeek.Csv));

    [Fact]
    public void ReadsEveryColumnIntoItsField()
    {
        ImportRow row = NominationSpreadsheet.Read(PoitiersWeek.Csv).Rows.ElementAt(2);

        Assert.Equal(3, row.Number);
        Assert.Equal(
            new NominationDraft
            {
                Badge = "classe-virtuelle-participant",
                FamilyName = "O'Connor",
                GivenName = "Yann",
                Email = "yann.oconnor3@ac-poitiers.example",
                Function = "CPE",
                WorkplaceName = "Lycée Victor-Hugo",
                WorkplaceTown = "Poitiers",
                WorkplaceUai = "0860997S",
                Reason = "A animé une classe virtuelle hebdomadaire de mars à mai.",
                NominatedBy = "gerard.da-silva@ac-poitiers.example",
                Evidence = row.Draft.Evidence,
            },
            row.Draft);
        Assert.Equal([new EvidenceDraft { Url = "", Title = "Témoignage d'un parent", Date = "2020-06-08" }], row.Draft.Evidence);
    }

    [Theory]
    [InlineData("BADGE;Nom;Prénom;E-mail")]
    [InlineData(" badge ; NOM ;\u00A0PRÉNOM;email")]
    [InlineData("Badge;Nom de famille;Pre\u0301nom;Adresse électronique")]
    [InlineData("badge;last name;first name;Mail")]
    public void ToleratesTheHeadersThatPeopleType(string header)
    {
        NominationDraft draft = Assert.Single(Read($"{header}\na;b;c;d").Rows).Draft;

        Assert.Equal(("a", "b", "c", "d"), (draft.Badge, draft.FamilyName, draft.GivenName, draft.Email));
    }

    [Fact]
    public void PrefersTheDocumentedNameOverItsAliases() =>
        Assert.Equal("d", Assert.Single(Read("mail;badge;nom;prenom;courriel\nx;a;b;c;d").Rows).Draft.Email);

    [Fact]
    public void NamesEveryMissingRequiredColumnInBothLanguages()
    {
        CsvException error = Assert.Throws<CsvException>(() => Read("badge;nom;fonction\na;b;c"));

        Assert.Equal([new Problem("prenom", ProblemCodes.MissingColumn), new Problem("courriel", ProblemCodes.MissingColumn)], error.Problems);
        Assert.Equal(
            "La colonne obligatoire «\u00A0prenom\u00A0» est absente. La colonne obligatoire «\u00A0courriel\u00A0» est absente.",
            error.Describe(CultureInfo.GetCultureInfo("fr")));
        Assert.Equal(
            "The required column “prenom” is missing. The required column “courriel” is missing.",
            error.Describe(CultureInfo.GetCultureInfo("en")));
    }

    [Theory]
    [InlineData("badge", "badge")]
    [InlineData("familyName", "nom")]
    [InlineData("givenName", "prenom")]
    [InlineData("email", "courriel")]
    [InlineData("function", "fonction")]
    [InlineData("workplaceName", "etablissement")]
    [InlineData("workplaceTown", "commune")]
    [InlineData("workplaceUai", "uai")]
    [InlineData("reason", "motif")]
    [InlineData("nominatedBy", "nomine_par")]
    [InlineData("evidence[0].url", "preuve_url")]
    [InlineData("evidence[0].title", "preuve_titre")]
    [InlineData("evidence[0].date", "preuve_date")]
    public void NamesTheColumnThatAFieldCameFrom(string field, string column) =>
        Assert.Equal(column, RejectedRow.For(1, new Problem(field, ProblemCodes.Required), CultureInfo.InvariantCulture).Field);

    [Theory]
    [InlineData("fr", "Ce champ est obligatoire.", "Cette personne a déjà demandé ou reçu ce badge.")]
    [InlineData("en", "This field is required.", "This person has already asked for or received this badge.")]
    public void GivesReasonsInTheOperatorsLanguage(string language, string required, string duplicate)
    {
        List<RejectedRow> rejected = PoitiersWeek.Import(PoitiersWeek.Csv, language).Rejected;

        Assert.Contains(new RejectedRow(70, "nom", required), rejected);
        Assert.Contains(new RejectedRow(189, "duplicate", duplicate), rejected);
    }

    [Fact]
    public void RejectsAnUnreadableRowAndKeepsTheOthers()
    {
        byte[] damaged = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(PoitiersWeek.Csv).Replace(
            "classe-virtuelle-participant;O'Connor;Yann;yann.oconnor3@", "classe-virtuelle-participant;\"O'Connor;Yann;yann.oconnor3@", StringComparison.Ordinal));

        (int rows, List<RejectedRow> rejected) = PoitiersWeek.Import(damaged);

        Assert.Equal(500, rows);
        Assert.Equal(new RejectedRow(3, "nom", "Un guillemet ouvre cette cellule et ne la referme pas."), rejected[0]);
        Assert.Equal(PoitiersWeek.Expected, new SortedDictionary<int, string>(rejected.Skip(1).ToDictionary(row => row.Row, row => row.Field)));
    }

    [Fact]
    public void ReportsRejectionsAsASpreadsheet()
    {
        var report = new ArrayBufferWriter<byte>();

        RejectionReport.Write(report, [new RejectedRow(8, "preuve_url", "Non ; jamais."), new RejectedRow(189, "duplicate", "Déjà là.")]);

        Assert.Equal("\uFEFFrow;field;reason\r\n8;preuve_url;\"Non ; jamais.\"\r\n189;duplicate;Déjà là.\r\n", Encoding.UTF8.GetString(report.WrittenSpan));
    }

    private static NominationSpreadsheet Read(string csv) => NominationSpreadsheet.Read(Encoding.UTF8.GetBytes(csv));
}
