using BadgeFunctions.Core.Commissions.Sessions;

namespace BadgeFunctions.Core.Commissions.Calendar;

/// <summary>A kind of mail about a session.</summary>
/// <param name="Kind">The kind of its notice.</param>
/// <param name="Template">The name of its texts.</param>
/// <param name="Link">Where it leads.</param>
/// <param name="Concerns">Whom it concerns, as the session is when the mail is written: what changed since is not told any more.</param>
internal sealed record SessionMailKind(string Kind, string Template, SessionMailLink Link, Func<CommissionSession, Seat, bool> Concerns)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<SessionMailKind> All { get; } =
    [
        new(SessionNotices.ChangedKind, "CommissionChanged", SessionMailLink.Page, (session, seat) => session.Status == SessionStatus.Planned && Expects(seat)),
        new(SessionNotices.CancelledKind, "CommissionCancelled", SessionMailLink.Page, (_, seat) => Expects(seat)),
        new(SessionNotices.ReminderKind, "CommissionReminder", SessionMailLink.Page, (session, seat) => session.Status == SessionStatus.Planned && Sits(seat)),
        new(SessionNotices.OpenedKind, "CommissionOpened", SessionMailLink.Sitting, (session, seat) => session.Status == SessionStatus.Open && Sits(seat)),
        new(SessionNotices.ClosingKind, "CommissionClosing", SessionMailLink.Sitting, (session, seat) => session.Status == SessionStatus.Open && Sits(seat)),
        new(
            SessionNotices.CalledKind,
            "CommissionCalled",
            SessionMailLink.Answer,
            (session, seat) => session.Status == SessionStatus.Planned && seat is { State: SeatState.Substitute, CalledAt: not null }),
        new(
            SessionNotices.SteppedBackKind,
            "CommissionSteppedBack",
            SessionMailLink.Page,
            (session, seat) => session.Status == SessionStatus.Planned && seat is { State: SeatState.Substitute, CalledAt: null }),
        new(SessionNotices.AddedKind, "CommissionAdded", SessionMailLink.Page, (session, seat) => IsAhead(session) && Sits(seat)),
        new(
            SessionNotices.InvitedKind,
            "CommissionInvited",
            SessionMailLink.Join,
            (session, seat) => IsAhead(session) && seat is { Account: null, State: SeatState.Seated, LinkUsedAt: null }),
    ];

    private static bool IsAhead(CommissionSession session) => session.Status is SessionStatus.Planned or SessionStatus.Open or SessionStatus.Closed;

    private static bool Sits(Seat seat) => seat.State == SeatState.Seated;

    private static bool Expects(Seat seat) => seat.State is SeatState.Seated or SeatState.Substitute;
}
