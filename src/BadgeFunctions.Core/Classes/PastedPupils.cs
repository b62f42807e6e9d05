using System.Text;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Spreadsheets;

namespace BadgeFunctions.Core.Classes;

/// <summary>
/// Reads a list of pupils: lines as people paste them, <c>Nom;Prénom;courriel</c>, or a spreadsheet's CSV file with the same
/// columns. A first line that names the columns is optional, and lets them stand in any order.
/// </summary>
public static class PastedPupils
{
    private static readonly string[] FamilyNames = ["nom", "nom de famille", "family name", "last name"];
    private static readonly string[] GivenNames = ["prenom", "given name", "first name"];
    private static readonly string[] Addresses = ["courriel", "e-mail", "email", "mail", "mel", "adresse électronique", "adresse e-mail", "adresse mail"];

    /// <summary>The pupils of a text typed or pasted into a form; a spreadsheet's cells are pasted with tabs.</summary>
    /// <exception cref="CsvException">It cannot be read as lines of cells.</exception>
    public static IReadOnlyList<PupilDraft> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    /// <summary>The pupils of a CSV file.</summary>
    /// <exception cref="CsvException">It is no table: too large, no text, or a workbook.</exception>
    public static IReadOnlyList<PupilDraft> Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length > ClassLimits.List)
        {
            throw new CsvException(new Problem(ClassFields.Pupils, ProblemCodes.TooMany, ClassLimits.Pupils));
        }

        CsvTable table = CsvTable.Read(file);
        int familyName = Find(table, FamilyNames);
        int givenName = Find(table, GivenNames);
        return familyName >= 0 && givenName >= 0
            ? Drafts(table, familyName, givenName, Find(table, Addresses))
            : Drafts(WithHeader(file), 0, 1, 2);
    }

    private static int Find(CsvTable table, string[] names) => names.Select(table.IndexOf).FirstOrDefault(found => found >= 0, -1);

    // The first line is a pupil: a header in the list's own separator goes before it.
    private static CsvTable WithHeader(ReadOnlyMemory<byte> file)
    {
        ReadOnlySpan<byte> text = CsvText.Of(file).Bytes.Span;
        CsvDialect dialect = CsvDialect.Detect(text);
        return CsvTable.Read((byte[])[.. "nom"u8, dialect.Separator, .. "prenom"u8, dialect.Separator, .. "courriel\n"u8, .. text[dialect.Start..]]);
    }

    private static List<PupilDraft> Drafts(CsvTable table, int familyName, int givenName, int email)
    {
        List<PupilDraft> drafts = [];
        foreach (CsvRow row in table.Rows)
        {
            if (row.Fault is { } fault)
            {
                throw new CsvException(fault with { Field = ClassFields.OfLine(row.Number, ClassFields.FamilyName) });
            }

            drafts.Add(new PupilDraft(row[familyName], row[givenName], email < 0 ? null : row[email]));
        }

        return drafts;
    }
}
