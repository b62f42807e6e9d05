using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Spreadsheets;

namespace BadgeFunctions.Core.Nominations.Import;

/// <summary>
/// A spreadsheet of nominations, one a row: the columns <c>badge</c>, <c>nom</c>, <c>prenom</c> and <c>courriel</c>, and
/// as wished <c>fonction</c>, <c>etablissement</c>, <c>commune</c>, <c>uai</c>, <c>motif</c>, <c>preuve_url</c>,
/// <c>preuve_titre</c>, <c>preuve_date</c> and <c>nomine_par</c>, in any order; other columns are ignored.
/// </summary>
public sealed class NominationSpreadsheet
{
    private readonly CsvTable _table;
    private readonly Dictionary<NominationColumn, int> _indexes;

    private NominationSpreadsheet(CsvTable table, Dictionary<NominationColumn, int> indexes)
    {
        _table = table;
        _indexes = indexes;
    }

    /// <summary>The rows, read as they are asked for.</summary>
    public IEnumerable<ImportRow> Rows => _table.Rows.Select(row => new ImportRow(row.Number, Draft(row), row.Fault));

    /// <summary>Reads the header of a CSV file.</summary>
    /// <exception cref="CsvException">The file is not a table, or lacks required columns: all of them are named.</exception>
    public static NominationSpreadsheet Read(ReadOnlyMemory<byte> file)
    {
        CsvTable table = CsvTable.Read(file);
        var indexes = new Dictionary<NominationColumn, int>(ReferenceEqualityComparer.Instance);
        var missing = new List<Problem>();
        foreach (NominationColumn column in NominationColumns.All)
        {
            int index = column.Aliases.Prepend(column.Name).Select(table.IndexOf).FirstOrDefault(found => found >= 0, -1);
            if (index >= 0)
            {
                indexes.Add(column, index);
            }
            else if (column.IsRequired)
            {
                missing.Add(new Problem(column.Name, ProblemCodes.MissingColumn));
            }
        }

        return missing.Count == 0 ? new NominationSpreadsheet(table, indexes) : throw new CsvException(missing);
    }

    private NominationDraft Draft(CsvRow row)
    {
        string? Cell(NominationColumn column) => _indexes.TryGetValue(column, out int index) ? row[index] : null;

        return new NominationDraft
        {
            Badge = Cell(NominationColumns.Badge),
            FamilyName = Cell(NominationColumns.FamilyName),
            GivenName = Cell(NominationColumns.GivenName),
            Email = Cell(NominationColumns.Email),
            Function = Cell(NominationColumns.Function),
            WorkplaceName = Cell(NominationColumns.WorkplaceName),
            WorkplaceTown = Cell(NominationColumns.WorkplaceTown),
            WorkplaceUai = Cell(NominationColumns.WorkplaceUai),
            Reason = Cell(NominationColumns.Reason),
            NominatedBy = Cell(NominationColumns.NominatedBy),
            Evidence =
            [
                new EvidenceDraft
                {
                    Url = Cell(NominationColumns.EvidenceUrl),
                    Title = Cell(NominationColumns.EvidenceTitle),
                    Date = Cell(NominationColumns.EvidenceDate),
                },
            ],
        };
    }
}
