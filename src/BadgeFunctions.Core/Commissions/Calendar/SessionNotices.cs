using System.Globalization;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Notifications.Notices;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Commissions.Calendar;

/// <summary>The mails about a session: their kinds, and the messages that make them happen.</summary>
internal static class SessionNotices
{
    public const string ChangedKind = "commission-changed";
    public const string CancelledKind = "commission-cancelled";
    public const string ReminderKind = "commission-reminder";
    public const string OpenedKind = "commission-opened";
    public const string ClosingKind = "commission-closing";
    public const string CalledKind = "commission-called";
    public const string SteppedBackKind = "commission-stepped-back";
    public const string AddedKind = "commission-added";
    public const string InvitedKind = "commission-invited";

    public static QueueMessage Changed(CommissionSession session) => Notice.Message(ChangedKind, session.Id, occasion: Number(session.Sequence));

    public static QueueMessage Cancelled(CommissionSession session) => Notice.Message(CancelledKind, session.Id);

    public static QueueMessage Reminder(CommissionSession session, string occasion) =>
        Notice.Message(ReminderKind, session.Id, occasion: $"{occasion}:{Moment(session.StartsAt)}");

    public static QueueMessage Opened(CommissionSession session) => Notice.Message(OpenedKind, session.Id);

    public static QueueMessage Closing(CommissionSession session, Seat seat) => Notice.Message(ClosingKind, session.Id, seat.Id);

    public static QueueMessage Called(CommissionSession session, Seat seat) => Notice.Message(CalledKind, session.Id, seat.Id, Moment(seat.CalledAt));

    public static QueueMessage SteppedBack(CommissionSession session, Seat seat, DateTimeOffset at) =>
        Notice.Message(SteppedBackKind, session.Id, seat.Id, Moment(at));

    public static QueueMessage Added(CommissionSession session, Seat seat, DateTimeOffset at) => Notice.Message(AddedKind, session.Id, seat.Id, Moment(at));

    public static QueueMessage Invited(CommissionSession session, Seat seat) => Notice.Message(InvitedKind, session.Id, seat.Id, Number(seat.Link));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset? at) => at?.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
