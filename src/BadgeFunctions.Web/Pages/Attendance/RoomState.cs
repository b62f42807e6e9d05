using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Attendance;

/// <summary>What changes on the room's page while the room looks at it, in words.</summary>
/// <param name="Mark">Changes when the page has to be shown anew: another code, or the end.</param>
/// <param name="People">How many signed up.</param>
/// <param name="Left">How long it is still possible.</param>
public sealed record RoomState(string Mark, string People, string Left)
{
    private const string ClosedMark = "closed";

    /// <summary>The state of a session at a moment.</summary>
    public static RoomState Of(AttendanceSession session, DateTimeOffset now) => new(
        session.IsOpenAt(now) && session.Code is { } code ? code : ClosedMark,
        Texts.Current.Format("attend.of-places", session.SignedUp, session.Places),
        TimeLeft.Of(session, now));
}
