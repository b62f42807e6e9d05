using BadgeFunctions.Core.Nominations.Import;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Spreadsheets;

namespace BadgeFunctions.Core.Attendance.Lists;

/// <summary>
/// A list of those who attended, one a row: the columns <c>nom</c>, <c>prenom</c> and <c>courriel</c>, and as wished
/// <c>fonction</c>, under any of the names that the spreadsheet of nominations knows; other columns are ignored.
/// </summary>
internal static class AttendanceSpreadsheet
{
    private static readonly NominationColumn[] Columns =
        [NominationColumns.FamilyName, NominationColumns.GivenName, NominationColumns.Email, NominationColumns.Function];

    /// <summary>The rows, each checked by itself; which of them are about the same person is said as well.</summary>
    /// <exception cref="CsvException">The file is not a table, lacks required columns, or has too many rows.</exception>
    public static IReadOnlyList<ListedRow> Read(ReadOnlyMemory<byte> file)
    {
        CsvTable table = CsvTable.Read(file);
        int[] places = [.. Columns.Select(column => column.Aliases.Prepend(column.Name).Select(table.IndexOf).FirstOrDefault(found => found >= 0, -1))];
        Problem[] missing =
        [
            .. Columns.Where((column, i) => column.IsRequired && places[i] < 0).Select(column => new Problem(column.Name, ProblemCodes.MissingColumn)),
        ];
        if (missing.Length > 0)
        {
            throw new CsvException(missing);
        }

        List<ListedRow> rows = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (CsvRow row in table.Rows)
        {
            if (rows.Count == AttendanceLimits.Rows)
            {
                throw new CsvException(new Problem("file", ProblemCodes.TooManyRows, AttendanceLimits.Rows));
            }

            rows.Add(Check(row, places, seen));
        }

        return rows;
    }

    private static ListedRow Check(CsvRow row, int[] places, HashSet<string> seen)
    {
        string? Cell(int column) => places[column] < 0 ? null : row[places[column]];

        AttendeeDraft draft = new(Cell(0), Cell(1), Cell(2), Cell(3));
        (Attendee? attendee, IReadOnlyList<Problem> problems) = row.Fault is { } fault ? (null, [fault]) : AttendeeReader.Read(draft);
        return attendee is null
            ? new ListedRow(row.Number, draft, null, problems[0], ListedOutcome.Rejected)
            : new ListedRow(row.Number, draft, attendee, null, seen.Add(attendee.Email) ? ListedOutcome.Added : ListedOutcome.Repeated);
    }
}
