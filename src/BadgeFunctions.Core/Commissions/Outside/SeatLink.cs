using System.Globalization;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Commissions.Outside;

/// <summary>The links by which people without an account, or who have not signed in, act on their seat.</summary>
/// <param name="links">Signs them.</param>
/// <param name="time">The clock.</param>
public sealed class SeatLink(ISignedLinks links, TimeProvider time)
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(90);
    private static readonly TimeSpan AfterEnd = TimeSpan.FromDays(14);

    /// <summary>The key of the link by which a reviewer from outside joins, once.</summary>
    public string Join(CommissionSession session, Seat seat) => links.Create(LinkPurposes.SeatJoin, JoinSubject(session.Id, seat.Id, seat.Link), Lifetime(session));

    /// <summary>Whether a key is that of a link that was sent to a seat.</summary>
    /// <param name="session">The session's id.</param>
    /// <param name="seat">The seat's id.</param>
    /// <param name="number">Which of the links that it was sent.</param>
    /// <param name="key">The key.</param>
    public bool Joins(string session, string seat, int number, string? key) => links.Grants(LinkPurposes.SeatJoin, JoinSubject(session, seat, number), key);

    /// <summary>The key of the link by which a substitute answers a call.</summary>
    public string Answer(CommissionSession session, Seat seat) => links.Create(LinkPurposes.SeatCall, $"{session.Id}/{seat.Id}", Lifetime(session));

    /// <summary>Whether a key lets a substitute answer.</summary>
    public bool Answers(string session, string seat, string? key) => links.Grants(LinkPurposes.SeatCall, $"{session}/{seat}", key);

    private static string JoinSubject(string session, string seat, int number) => string.Create(CultureInfo.InvariantCulture, $"{session}/{seat}/{number}");

    private TimeSpan Lifetime(CommissionSession session)
    {
        TimeSpan left = session.EndsAt - time.GetUtcNow() + AfterEnd;
        return left > Longest ? Longest : left > AfterEnd ? left : AfterEnd;
    }
}
