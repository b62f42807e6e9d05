namespace BadgeFunctions.Core.Catalogue;

/// <summary>When a badge may be asked for, by its <see cref="Badge.Calls"/>. A badge without calls always may.</summary>
public static class CallSchedule
{
    /// <summary>Whether the badge may be asked for on a day.</summary>
    public static bool IsOpen(Badge badge, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(badge);
        return badge.Calls is not { Count: > 0 } || Current(badge, today) is not null;
    }

    /// <summary>The call that is open on a day, the one that closes last when there are several; none without calls.</summary>
    public static Call? Current(Badge badge, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(badge);
        return badge.Calls?.Where(call => call.Opens <= today && !(call.Closes < today)).MaxBy(call => call.Closes ?? DateOnly.MaxValue);
    }

    /// <summary>The first call that opens after a day, or none.</summary>
    public static Call? Next(Badge badge, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(badge);
        return badge.Calls?.Where(call => call.Opens > today).MinBy(call => call.Opens);
    }
}
