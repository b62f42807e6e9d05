namespace BadgeFunctions.Core.Commissions.Calendar;

/// <summary>The time on French walls, in which sessions are planned and told of; what is kept is UTC.</summary>
public static class ParisTime
{
    /// <summary>The zone; UTC where the machine has no time zones.</summary>
    public static TimeZoneInfo Zone { get; } =
        TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Paris", out TimeZoneInfo? zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>The moment at which a French clock shows a time on a day.</summary>
    /// <remarks>
    /// The hour that is skipped in March is told by the clock that was not yet put forward; of the hour that comes twice in
    /// October it is the first.
    /// </remarks>
    public static DateTimeOffset Moment(DateOnly day, TimeOnly time)
    {
        DateTime wall = day.ToDateTime(time);
        TimeSpan offset = Zone.IsInvalidTime(wall) ? Zone.GetUtcOffset(wall.AddHours(-1))
            : Zone.IsAmbiguousTime(wall) ? Zone.GetAmbiguousTimeOffsets(wall).Max()
            : Zone.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset).ToUniversalTime();
    }

    /// <summary>The day that it is in France.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(WallOf(moment));

    /// <summary>The time that a French clock shows.</summary>
    public static TimeOnly TimeOf(DateTimeOffset moment) => TimeOnly.FromDateTime(WallOf(moment));

    private static DateTime WallOf(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone).DateTime;
}
