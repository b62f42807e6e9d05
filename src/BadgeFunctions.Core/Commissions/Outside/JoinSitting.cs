using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Commissions.Calendar;
using BadgeFunctions.Core.Commissions.Seats;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Commissions.Outside;

/// <summary>A reviewer from outside uses their link up, or asks for another one.</summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="time">The clock.</param>
public sealed class JoinSitting(IDocuments documents, CommissionQueries queries, TimeProvider time)
{
    // Whoever presses the button over and over fills nobody's mailbox.
    private static readonly TimeSpan BetweenLinks = TimeSpan.FromMinutes(1);

    private readonly SessionEdit _edit = new(documents, queries);

    /// <summary>Whether a reviewer from outside may come in by their last link.</summary>
    public static bool IsOpen(CommissionSession session, Seat seat) =>
        seat is { Account: null, State: SeatState.Seated } && session.Status is SessionStatus.Planned or SessionStatus.Open or SessionStatus.Closed;

    /// <summary>Uses a link up; of two who do so at once, one is let in.</summary>
    /// <param name="session">The session.</param>
    /// <param name="seat">The seat's id.</param>
    /// <param name="number">Which link it is.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Who signs in by it, or <see langword="null"/> when it cannot be used any more.</returns>
    public async Task<Actor?> ExecuteAsync(string session, string seat, int number, CancellationToken cancellationToken)
    {
        SessionResult result = await _edit.ExecuteAsync(session, before => Use(before, seat, number), cancellationToken);
        return result.Answer == SessionAnswer.Done && result.Session!.Seats.First(one => one.Id == seat) is { } joined
            ? new Actor(joined.Name, []) { Email = joined.Email, Seat = new SeatReference(session, seat) }
            : null;
    }

    /// <summary>Mails a new link to the address that the seat has; the one that was used stays used.</summary>
    /// <param name="session">The session.</param>
    /// <param name="seat">The seat's id.</param>
    /// <param name="number">The link that was used.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<SessionResult> RenewAsync(string session, string seat, int number, CancellationToken cancellationToken) =>
        _edit.ExecuteAsync(session, before => Renew(before, seat, number), cancellationToken);

    private (SessionStep? Step, SessionResult Answer) Use(CommissionSession before, string id, int number)
    {
        if (before.Seats.FirstOrDefault(one => one.Id == id) is not { } seat || !IsOpen(before, seat))
        {
            return SessionEdit.Stay(SessionResult.NotFound);
        }

        if (seat.LinkUsedAt is not null || seat.Link != number)
        {
            return SessionEdit.Stay(SessionResult.Conflict(before));
        }

        DateTimeOffset now = time.GetUtcNow();
        return SessionEdit.Change(
            SeatPlacement.Replace(before, seat with { LinkUsedAt = now }), new AuditEvent(now, id, SessionActs.LinkUsed, $"link {number}", "used"));
    }

    private (SessionStep? Step, SessionResult Answer) Renew(CommissionSession before, string id, int number)
    {
        if (before.Seats.FirstOrDefault(one => one.Id == id) is not { } seat || !IsOpen(before, seat))
        {
            return SessionEdit.Stay(SessionResult.NotFound);
        }

        DateTimeOffset now = time.GetUtcNow();
        if (seat.LinkUsedAt is not { } used || number > seat.Link || now - used < BetweenLinks)
        {
            // A newer one is on its way already, or was only just used.
            return SessionEdit.Stay(SessionResult.Done(before));
        }

        Seat renewed = seat with { Link = seat.Link + 1, LinkUsedAt = null };
        CommissionSession after = SeatPlacement.Replace(before, renewed);
        return SessionEdit.Change(
            after, new AuditEvent(now, id, SessionActs.LinkRenewed, $"link {seat.Link}", $"link {renewed.Link}"), SessionNotices.Invited(after, renewed));
    }
}
