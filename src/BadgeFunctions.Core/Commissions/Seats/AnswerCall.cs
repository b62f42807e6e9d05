using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Commissions.Seats;

/// <summary>A substitute who was called in takes the seat that is held for them, or leaves it to the next.</summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="turns">Whose turn it is.</param>
/// <param name="time">The clock.</param>
public sealed class AnswerCall(IDocuments documents, CommissionQueries queries, Turns turns, TimeProvider time)
{
    private readonly SessionEdit _edit = new(documents, queries);

    /// <summary>Takes an answer. Whoever answers was let in by a signed link, or is signed in to the seat's account.</summary>
    /// <param name="session">The session.</param>
    /// <param name="seat">The seat's id.</param>
    /// <param name="accepts">Whether they come.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<SessionResult> ExecuteAsync(string session, string seat, bool accepts, CancellationToken cancellationToken) =>
        _edit.ExecuteAsync(session, before => StepAsync(before, seat, accepts, cancellationToken), cancellationToken);

    private async Task<(SessionStep? Step, SessionResult Answer)> StepAsync(
        CommissionSession before, string id, bool accepts, CancellationToken cancellationToken)
    {
        if (before.Seats.FirstOrDefault(one => one.Id == id) is not { Account: { } account } seat)
        {
            return SessionEdit.Stay(SessionResult.NotFound);
        }

        if (seat.State == (accepts ? SeatState.Seated : SeatState.Excused))
        {
            return SessionEdit.Stay(SessionResult.Done(before));
        }

        // After the time to answer the seat may have gone to another; while one is free, a late yes is as good.
        bool gone = before.Members.Count() >= before.Rules.MaximumSize || (seat.CalledAt is null && SeatPlacement.Free(before) <= 0);
        if (before.Status != SessionStatus.Planned || seat.State != SeatState.Substitute || (accepts && gone))
        {
            return SessionEdit.Stay(SessionResult.Conflict(before));
        }

        DateTimeOffset now = time.GetUtcNow();
        if (accepts)
        {
            Seat taken = seat with { State = SeatState.Seated, CalledAt = null, PassedAt = null };
            return SessionEdit.Change(
                SeatPlacement.Replace(before, taken), new AuditEvent(now, account, SessionActs.CallAccepted, $"{id} substitute", $"{id} seated"));
        }

        CommissionSession left = SeatPlacement.Replace(before, seat with { State = SeatState.Excused, CalledAt = null });
        return await LeaveSeat.CallAsync(
            left, new AuditEvent(now, account, SessionActs.CallDeclined, $"{id} substitute", $"{id} excused"), turns, now, cancellationToken);
    }
}
