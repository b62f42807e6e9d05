using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Core.Commissions.Sessions;

/// <summary>What somebody may do in a session.</summary>
/// <param name="Session">The session.</param>
/// <param name="Seat">Their place in it, whatever its state; absent when they have none.</param>
/// <param name="Manages">Whether they manage the issuer's commission.</param>
public sealed record Participation(CommissionSession Session, Seat? Seat, bool Manages)
{
    /// <summary>Whether they may know who sits and what is on the agenda.</summary>
    public bool Sees => Manages || Seat is { State: SeatState.Seated or SeatState.Substitute };

    /// <summary>Whether they judge and vote: seated, and the charter acknowledged. A manager without a seat does not.</summary>
    public bool Judges => Seat is { IsPresent: true };

    /// <summary>Whether they open, close and order the agenda: the chair and the facilitator, or a manager.</summary>
    public bool Leads => Manages || Seat is { State: SeatState.Seated, Role: SeatRole.Chair or SeatRole.Facilitator };

    /// <summary>Whether they write advice, minutes and messages and release them: the secretary, whoever leads, or a manager.</summary>
    public bool Writes => Leads || Seat is { State: SeatState.Seated, Role: SeatRole.Secretary };

    /// <summary>What an actor may do in a session.</summary>
    public static Participation Of(CommissionSession session, Actor actor) => new(
        session,
        actor.Seat is { } outside
            ? OutsideSeat(session, outside)
            : session.SeatOf(actor.Account),
        actor.Manages(session.Issuer, Matter.Commission));

    // A reviewer from outside is let in for one sitting: what is released or cancelled is over for them.
    private static Seat? OutsideSeat(CommissionSession session, SeatReference outside) =>
        session.Status is SessionStatus.Released or SessionStatus.Cancelled || outside.Session != session.Id
            ? null
            : session.Seats.FirstOrDefault(seat => seat.Id == outside.Seat && seat.Account is null);
}
