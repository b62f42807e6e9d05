using System.Buffers;
using System.Globalization;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Spreadsheets;

namespace BadgeFunctions.Core.Attendance.Lists;

/// <summary>The rows of a list that cannot be used, as a spreadsheet to mend and send again.</summary>
public static class RejectedRows
{
    /// <summary>Writes the rows as they were, behind their number and what is wrong with them.</summary>
    public static void Write(IBufferWriter<byte> output, AttendanceListPlan plan, CultureInfo culture)
    {
        CsvWriter writer = new(output);
        writer.WriteRow("ligne", "probleme", "nom", "prenom", "courriel", "fonction");
        foreach (ListedRow row in plan.Of(ListedOutcome.Rejected))
        {
            writer.WriteRow(
                row.Number.ToString(CultureInfo.InvariantCulture),
                Reason(row.Problem!, culture),
                row.Draft.FamilyName,
                row.Draft.GivenName,
                row.Draft.Email,
                row.Draft.Function);
        }
    }

    /// <summary>What is wrong with a row, and in which column.</summary>
    public static string Reason(Problem problem, CultureInfo culture) =>
        $"{Nominations.Import.NominationColumns.NameOf(problem.Field)} – {ProblemText.Describe(problem, culture)}";
}
