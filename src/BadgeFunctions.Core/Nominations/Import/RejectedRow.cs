using System.Globalization;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Nominations.Import;

/// <summary>A row that was not taken, and why.</summary>
/// <param name="Row">1 for the first row under the header.</param>
/// <param name="Field">The column at fault, <c>row</c> for the row as a whole, or <c>duplicate</c>.</param>
/// <param name="Reason">A sentence in the operator's language.</param>
public sealed record RejectedRow(int Row, string Field, string Reason)
{
    private const string DuplicateField = "duplicate";

    /// <summary>Words a problem of a row, and names the column that its field came from.</summary>
    public static RejectedRow For(int row, Problem problem, CultureInfo culture) =>
        new(row, NominationColumns.NameOf(problem.Field), ProblemText.Describe(problem, culture));

    /// <summary>A row about a badge that its nominee already asked for or holds.</summary>
    public static RejectedRow ForDuplicate(int row, CultureInfo culture) =>
        For(row, new Problem(DuplicateField, ProblemCodes.Duplicate), culture);
}
