using System.Globalization;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Spreadsheets;

/// <summary>A file that cannot be read as the table it should be; nothing of it was used.</summary>
public sealed class CsvException : Exception
{
    /// <summary>A file with one or more problems.</summary>
    public CsvException(params IReadOnlyList<Problem> problems)
        : base(string.Join(", ", problems.Select(problem => $"{problem.Code} ({problem.Field})"))) => Problems = problems;

    /// <summary>What is wrong; the field is <c>file</c>, or the name of a column.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The sentences of all problems in a language.</summary>
    public string Describe(CultureInfo culture) =>
        string.Join(' ', Problems.Select(problem => ProblemText.Describe(problem, culture)));
}
