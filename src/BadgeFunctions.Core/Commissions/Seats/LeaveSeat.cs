using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Calendar;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Commissions.Seats;

/// <summary>Gives a seat back, and calls in whoever is next.</summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="turns">Whose turn it is.</param>
/// <param name="time">The clock.</param>
public sealed class LeaveSeat(IDocuments documents, CommissionQueries queries, Turns turns, TimeProvider time)
{
    private readonly SessionEdit _edit = new(documents, queries);

    /// <summary>Gives a seat or a place among those who wait back; doing it again changes nothing.</summary>
    /// <param name="session">The session.</param>
    /// <param name="seat">The seat's id: the actor's own, or anybody's for a manager.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<SessionResult> ExecuteAsync(string session, string seat, Actor actor, CancellationToken cancellationToken) =>
        _edit.ExecuteAsync(session, before => StepAsync(before, seat, actor, cancellationToken), cancellationToken);

    private async Task<(SessionStep? Step, SessionResult Answer)> StepAsync(
        CommissionSession before, string id, Actor actor, CancellationToken cancellationToken)
    {
        Seat? seat = before.Seats.FirstOrDefault(one => one.Id == id);
        bool own = seat is not null && seat.Account is not null && seat.Account == actor.Account;
        if (seat is null || !(own || actor.Manages(before.Issuer, Matter.Commission)))
        {
            return SessionEdit.Stay(SessionResult.NotFound);
        }

        if (seat.State == SeatState.Excused)
        {
            return SessionEdit.Stay(SessionResult.Done(before));
        }

        if (before.Status is not (SessionStatus.Planned or SessionStatus.Open))
        {
            return SessionEdit.Stay(SessionResult.Conflict(before));
        }

        DateTimeOffset now = time.GetUtcNow();
        CommissionSession left = SeatPlacement.Replace(
            before, seat with { State = SeatState.Excused, Role = SeatRole.Member, CharterAt = null, CalledAt = null });
        return await CallAsync(
            left, new AuditEvent(now, actor.RecordedAs(), SessionActs.GaveBack, $"{seat.Id} {StateOf(seat)}", $"{seat.Id} excused"), turns, now, cancellationToken);
    }

    /// <summary>Calls in those who wait for the seats that are free now. In the middle of a sitting there is no time for mail.</summary>
    internal static async Task<(SessionStep? Step, SessionResult Answer)> CallAsync(
        CommissionSession session, AuditEvent what, Turns turns, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (session.Status != SessionStatus.Planned || now >= session.StartsAt)
        {
            return SessionEdit.Change(session, what);
        }

        (CommissionSession after, IReadOnlyList<Seat> called) = SeatPlacement.CallNext(session, await turns.CountAsync(session, cancellationToken), now);
        string? next = called.Count == 0 ? what.After : $"{what.After}, called {string.Join(' ', called.Select(seat => seat.Id))}";
        return SessionEdit.Change(after, what with { After = next }, [.. called.Select(seat => SessionNotices.Called(after, seat))]);
    }

    private static string StateOf(Seat seat) => seat.State == SeatState.Seated ? "seated" : "substitute";
}
