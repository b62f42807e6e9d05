using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Attendance;

/// <summary>How long one may still sign up: a time of day would have to know the room's time zone.</summary>
internal static class TimeLeft
{
    public static string Of(AttendanceSession session, DateTimeOffset now)
    {
        long minutes = (long)Math.Ceiling(Math.Max(0, (session.Expires - now)?.TotalMinutes ?? 0));
        return minutes < 120
            ? Texts.Current.Count("attend.minutes-left", minutes)
            : Texts.Current.Format("attend.hours-left", minutes / 60, minutes % 60);
    }
}
