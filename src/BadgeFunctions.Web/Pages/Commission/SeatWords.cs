using BadgeFunctions.Core.Commissions.Sessions;

namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>The keys of the words for seats.</summary>
internal static class SeatWords
{
    public static string StateKey(Seat seat) => seat switch
    {
        { Account: null, State: SeatState.Seated } => "calendar.seat-outside",
        { State: SeatState.Seated } => "calendar.seat-seated",
        { State: SeatState.Substitute, CalledAt: not null } => "calendar.seat-called",
        { State: SeatState.Substitute } => "calendar.seat-substitute",
        _ => "calendar.seat-excused",
    };
}
