namespace BadgeFunctions.Core.Commissions.Calendar;

/// <summary>A school year, from the first of September to the last of August.</summary>
/// <param name="Start">The calendar year in which it begins.</param>
public readonly record struct SchoolYear(int Start)
{
    private const int September = 9;

    /// <summary>Its first moment.</summary>
    public DateTimeOffset From => ParisTime.Moment(new DateOnly(Start, September, 1), TimeOnly.MinValue);

    /// <summary>The moment after its last.</summary>
    public DateTimeOffset Until => new SchoolYear(Start + 1).From;

    /// <summary>The one that a moment falls into.</summary>
    public static SchoolYear Of(DateTimeOffset moment)
    {
        DateOnly day = ParisTime.DayOf(moment);
        return new SchoolYear(day.Month >= September ? day.Year : day.Year - 1);
    }
}
