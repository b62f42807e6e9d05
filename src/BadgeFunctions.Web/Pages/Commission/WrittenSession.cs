using BadgeFunctions.Core.Commissions.Calendar;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>Sessions in words. Their times are those of French clocks.</summary>
internal static class WrittenSession
{
    public static string TitleOf(this Texts texts, string? title) => title ?? texts["calendar.untitled"];

    /// <summary>The session's day with its weekday: <c>jeudi 19 novembre 2026</c>.</summary>
    public static string DayOf(this Texts texts, DateTimeOffset moment)
    {
        DateOnly day = ParisTime.DayOf(moment);
        return texts.Format("calendar.weekday", day.ToString("dddd", texts.Culture), texts.Day(day));
    }

    /// <summary>The time of a French clock: <c>14 h 05</c> or <c>14:05</c>.</summary>
    public static string TimeOf(this Texts texts, DateTimeOffset moment) => ParisTime.TimeOf(moment).ToString(texts["calendar.clock"], texts.Culture);

    /// <summary>Day and times of a session.</summary>
    public static string When(this Texts texts, SessionForm form, DateTimeOffset starts, DateTimeOffset ends) => form == SessionForm.Remote
        ? texts.Format("calendar.when-remote", texts.DayOf(starts), texts.DayOf(ends), texts.TimeOf(ends))
        : texts.Format("calendar.when", texts.DayOf(starts), texts.TimeOf(starts), texts.TimeOf(ends));

    /// <summary>The key of the word for where a session stands.</summary>
    public static string StatusKey(SessionStatus status) => $"calendar.status-{status.ToString().ToLowerInvariant()}";

    /// <summary>The key of the word for a role.</summary>
    public static string RoleKey(SeatRole role) => $"calendar.role-{role.ToString().ToLowerInvariant()}";
}
