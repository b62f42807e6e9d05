using System.Globalization;
using System.Resources;

namespace BadgeFunctions.Core.Problems;

/// <summary>The sentences for <see cref="Problem"/>s, in French or English.</summary>
public static class ProblemText
{
    private static readonly ResourceManager Texts = new("BadgeFunctions.Core.Resources.ProblemTexts", typeof(ProblemText).Assembly);

    /// <summary>The sentence of a problem in a language.</summary>
    public static string Describe(Problem problem, CultureInfo culture)
    {
        string key = problem.Day is null ? problem.Code : $"{problem.Code}.day";
        string text = Texts.GetString(key, culture) ?? problem.Code;
        return string.Format(culture, text, problem.Limit, problem.Field, problem.Day is { } day ? WrittenDay.Of(day, culture) : null);
    }
}
