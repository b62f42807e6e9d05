using System.Globalization;

namespace BadgeFunctions.Core.Problems;

/// <summary>A day in a sentence: <c>22 novembre 2026</c>, <c>1er février 2026</c>.</summary>
internal static class WrittenDay
{
    public static string Of(DateOnly day, CultureInfo culture) => culture.TwoLetterISOLanguageName == "fr" && day.Day == 1
        ? string.Create(culture, $"1er {day:MMMM yyyy}")
        : day.ToString("d MMMM yyyy", culture);
}
