namespace BadgeFunctions.Core.Attendance.Lists;

/// <summary>What a list leads to, row by row, in the file's order.</summary>
/// <param name="Rows">The rows.</param>
public sealed record AttendanceListPlan(IReadOnlyList<ListedRow> Rows)
{
    /// <summary>The rows that lead to something.</summary>
    public IEnumerable<ListedRow> Of(ListedOutcome outcome) => Rows.Where(row => row.Outcome == outcome);

    /// <summary>How many rows lead to something.</summary>
    public int Count(ListedOutcome outcome) => Rows.Count(row => row.Outcome == outcome);

    /// <summary>Whether confirming would change anything.</summary>
    public bool ChangesSomething => Rows.Any(row => row.Outcome is ListedOutcome.Added or ListedOutcome.Confirmed);
}
