using System.Globalization;
using System.Text.RegularExpressions;

namespace BadgeFunctions.Core.Commissions.Calendar;

/// <summary>A list of days as people paste it: one a line, or with semicolons between them.</summary>
internal static partial class DayList
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    private static readonly string[] Formats = ["yyyy-MM-dd", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d MMMM yyyy", "d MMM yyyy"];

    /// <summary>The days, each once and in order, and the first line that is not a day.</summary>
    public static (IReadOnlyList<DateOnly> Days, string? Unreadable) Read(string? typed)
    {
        SortedSet<DateOnly> days = [];
        foreach (string line in (typed ?? string.Empty).Split(['\n', '\r', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Parse(line) is not { } day)
            {
                return ([], line);
            }

            days.Add(day);
        }

        return ([.. days], null);
    }

    /// <summary>A day as <c>2026-11-19</c>, <c>19/11/2026</c> or <c>jeudi 19 novembre 2026</c>; <see langword="null"/> otherwise.</summary>
    public static DateOnly? Parse(string typed)
    {
        string plain = Blank().Replace(Weekday().Replace(typed.Trim(), string.Empty), " ").Replace("1er ", "1 ", StringComparison.OrdinalIgnoreCase);
        foreach (CultureInfo culture in new[] { CultureInfo.InvariantCulture, French })
        {
            if (DateOnly.TryParseExact(plain, Formats, culture, DateTimeStyles.None, out DateOnly day))
            {
                return day;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday),?\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
