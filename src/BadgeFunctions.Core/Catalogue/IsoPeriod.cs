using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace BadgeFunctions.Core.Catalogue;

/// <summary>
/// A length of calendar time: an ISO 8601 duration (ISO 8601-1:2019, 5.5.2.2) of years, months, weeks and days, such as
/// <c>P3Y</c> or <c>P1Y6M</c>. It is longer than nothing and at most a hundred years.
/// </summary>
public readonly record struct IsoPeriod
{
    private const string Designators = "YMWD";
    private const int MaximumYears = 100;
    private const int MaximumDigits = 5;

    private IsoPeriod(int years, int months, int weeks, int days) =>
        (Years, Months, Weeks, Days) = (years, months, weeks, days);

    /// <summary>Whole years.</summary>
    public int Years { get; }

    /// <summary>Whole months, beside the years; may be more than eleven.</summary>
    public int Months { get; }

    /// <summary>Whole weeks.</summary>
    public int Weeks { get; }

    /// <summary>Whole days, beside the weeks.</summary>
    public int Days { get; }

    /// <summary>Reads a duration.</summary>
    /// <exception cref="FormatException">It is not a duration of years, months, weeks and days within the limits.</exception>
    public static IsoPeriod Parse(string text) =>
        TryParse(text, out IsoPeriod period) ? period : throw new FormatException("Not an ISO 8601 duration of years, months, weeks or days.");

    /// <summary>Reads a duration: <c>P</c>, then numbers with <c>Y</c>, <c>M</c>, <c>W</c>, <c>D</c> in that order.</summary>
    /// <returns>Whether <paramref name="text"/> is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out IsoPeriod period)
    {
        period = default;
        if (text is null || text.Length < 3 || text[0] != 'P')
        {
            return false;
        }

        Span<int> amounts = stackalloc int[Designators.Length];
        int next = 0;
        for (ReadOnlySpan<char> rest = text.AsSpan(1); !rest.IsEmpty;)
        {
            int digits = rest.IndexOfAnyExceptInRange('0', '9');
            int unit = digits is > 0 and <= MaximumDigits ? Designators.IndexOf(rest[digits], StringComparison.Ordinal) : -1;
            if (unit < next)
            {
                return false;
            }

            amounts[unit] = int.Parse(rest[..digits], CultureInfo.InvariantCulture);
            next = unit + 1;
            rest = rest[(digits + 1)..];
        }

        period = new IsoPeriod(amounts[0], amounts[1], amounts[2], amounts[3]);
        return period.IsWithinLimits();
    }

    /// <summary>
    /// The moment this much later by the calendar, at the same time of day. Months are added first, to the last day of
    /// a shorter month where need be, then days: a year after 29 February is 28 February.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The moment lies after the year 9999.</exception>
    public DateTimeOffset AddTo(DateTimeOffset start) => start.AddMonths((Years * 12) + Months).AddDays((Weeks * 7) + Days);

    /// <summary>The duration as ISO 8601 writes it, without parts that are zero.</summary>
    public override string ToString()
    {
        StringBuilder text = new("P");
        Append(text, Years, 'Y');
        Append(text, Months, 'M');
        Append(text, Weeks, 'W');
        Append(text, Days, 'D');
        return text.ToString();
    }

    private static void Append(StringBuilder text, int amount, char designator)
    {
        if (amount > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{amount}{designator}");
        }
    }

    private bool IsWithinLimits()
    {
        double years = Years + (Months / 12d) + (((Weeks * 7) + Days) / 365.25);
        return years is > 0 and <= MaximumYears;
    }
}
