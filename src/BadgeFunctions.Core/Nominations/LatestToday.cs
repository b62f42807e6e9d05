namespace BadgeFunctions.Core.Nominations;

/// <summary>
/// The latest day that is "today" somewhere on Earth: France has schools from UTC−10 to UTC+12, and evidence dated today
/// by its sender is not from the future.
/// </summary>
internal static class LatestToday
{
    private const int EasternmostHours = 14;

    public static DateOnly At(DateTimeOffset now) => DateOnly.FromDateTime(now.UtcDateTime.AddHours(EasternmostHours));
}
