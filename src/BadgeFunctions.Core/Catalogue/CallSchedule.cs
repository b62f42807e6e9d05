namespace BadgeFunctions.Core.Catalogue;

/// <summary>When a badge may be asked for, by its <see cref="Badge.Calls"/>.</summary>
public static class CallSchedule
{
    private static readonly TimeZoneInfo France =
        TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Paris", out TimeZoneInfo? zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>The day that counts for calls: the one that it is in Paris.</summary>
    /// <param name="now">The instant.</param>
    public static DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(InParis(now).DateTime);

    /// <summary>The same instant as a clock in Paris shows it.</summary>
    internal static DateTimeOffset InParis(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, France);

    /// <summary>Whether the badge may be asked for on a day; a badge without calls always may.</summary>
    /// <param name="badge">The badge.</param>
    /// <param name="today">The day; see <see cref="Today"/>.</param>
    public static bool IsOpen(Badge badge, DateOnly today) => badge.Calls is not { Count: > 0 } || Current(badge, today) is not null;

    /// <summary>The call that is open on a day, or <see langword="null"/>: of several, the one that stays open longest.</summary>
    /// <param name="badge">The badge.</param>
    /// <param name="today">The day.</param>
    public static Call? Current(Badge badge, DateOnly today) => (badge.Calls ?? [])
        .Where(call => call.Opens <= today && (call.Closes is null || call.Closes >= today))
        .MaxBy(call => call.Closes ?? DateOnly.MaxValue);

    /// <summary>The first call that opens after a day, or <see langword="null"/>.</summary>
    /// <param name="badge">The badge.</param>
    /// <param name="today">The day.</param>
    public static Call? Next(Badge badge, DateOnly today) => (badge.Calls ?? []).Where(call => call.Opens > today).MinBy(call => call.Opens);
}
