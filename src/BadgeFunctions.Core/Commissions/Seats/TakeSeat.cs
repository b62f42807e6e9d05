using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Commissions.Calendar;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Commissions.Seats;

/// <summary>Members of a commission sign themselves up for a session, however many at once.</summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="accounts">Who the members are.</param>
/// <param name="turns">Whose turn it is.</param>
/// <param name="time">The clock.</param>
public sealed class TakeSeat(IDocuments documents, CommissionQueries queries, AccountBook accounts, Turns turns, TimeProvider time)
{
    private readonly SessionEdit _edit = new(documents, queries);

    /// <summary>Whether somebody may sign up for sessions of an issuer.</summary>
    public static bool IsOpenTo(Actor actor, string issuer) => actor.Account is not null && actor.Reviews(issuer);

    /// <summary>Signs somebody up: they get a seat when one is free or it is their turn, and wait otherwise.</summary>
    /// <param name="session">The session.</param>
    /// <param name="actor">A member with an account.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<SessionResult> ExecuteAsync(string session, Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Account is not { } id || await accounts.FindAsync(id, cancellationToken) is not { Value: { DisabledAt: null } account })
        {
            return SessionResult.NotFound;
        }

        return await _edit.ExecuteAsync(session, before => StepAsync(before, account, actor, cancellationToken), cancellationToken);
    }

    private async Task<(SessionStep? Step, SessionResult Answer)> StepAsync(
        CommissionSession before, Account account, Actor actor, CancellationToken cancellationToken)
    {
        if (!IsOpenTo(actor, before.Issuer))
        {
            return SessionEdit.Stay(SessionResult.NotFound);
        }

        Seat? own = before.SeatOf(account.Id);
        if (own?.State == SeatState.Seated || (own?.State == SeatState.Substitute && own.CalledAt is null && SeatPlacement.Free(before) <= 0))
        {
            return SessionEdit.Stay(SessionResult.Done(before));
        }

        if (before.Status != SessionStatus.Planned)
        {
            return SessionEdit.Stay(SessionResult.Conflict(before));
        }

        DateTimeOffset now = time.GetUtcNow();
        Seat newcomer = new()
        {
            Id = own?.Id ?? UnguessableId.New(),
            Account = account.Id,
            Name = account.Name,
            Email = account.Email,
            Department = account.Department,
            Since = own?.State == SeatState.Substitute ? own.Since : now,
        };
        CommissionSession without = before with { Seats = [.. before.Seats.Where(seat => seat.Id != newcomer.Id)] };
        (CommissionSession after, Seat? steppedBack) = SeatPlacement.Join(
            without, newcomer, await turns.CountAsync(before, cancellationToken), now);
        string state = after.SeatOf(account.Id)!.State == SeatState.Seated ? "seated" : "substitute";
        AuditEvent what = new(now, actor.RecordedAs(), SessionActs.SignedUp, null, steppedBack is null ? state : $"{state} instead of {steppedBack.Id}");
        return steppedBack is null
            ? SessionEdit.Change(after, what)
            : SessionEdit.Change(after, what, SessionNotices.SteppedBack(after, steppedBack, now));
    }
}
