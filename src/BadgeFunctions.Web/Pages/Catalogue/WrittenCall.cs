using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Catalogue;

/// <summary>Calls as people read them.</summary>
internal static class WrittenCall
{
    /// <summary>Until when a badge may be asked for, from when on, or that it may not.</summary>
    public static string CallOf(this Texts texts, Badge badge, DateOnly today) => (CallSchedule.Current(badge, today), CallSchedule.Next(badge, today)) switch
    {
        ({ Closes: { } closes }, _) => texts.Format("badge.call-until", texts.Day(closes)),
        ({ }, _) => texts["badge.call-open"],
        (null, { Closes: { } closes } next) => texts.Format("badge.call-from-until", texts.Day(next.Opens), texts.Day(closes)),
        (null, { } next) => texts.Format("badge.call-from", texts.Day(next.Opens)),
        _ => texts["badge.call-closed"],
    };
}
