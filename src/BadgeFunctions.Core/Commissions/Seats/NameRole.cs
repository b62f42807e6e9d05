using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Commissions.Seats;

/// <summary>Names the chair, the facilitator and the secretary of a session.</summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="time">The clock.</param>
public sealed class NameRole(IDocuments documents, CommissionQueries queries, TimeProvider time)
{
    private readonly SessionEdit _edit = new(documents, queries);

    /// <summary>
    /// Gives a seat a role. A manager names whom they like, and whoever had the role is a member again; a member takes a role
    /// that nobody has, or lays their own down. Doing it again changes nothing.
    /// </summary>
    /// <param name="session">The session.</param>
    /// <param name="seat">The seat's id.</param>
    /// <param name="role">What they do.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<SessionResult> ExecuteAsync(string session, string seat, SeatRole role, Actor actor, CancellationToken cancellationToken) =>
        _edit.ExecuteAsync(session, before => Step(before, seat, role, actor), cancellationToken);

    private (SessionStep? Step, SessionResult Answer) Step(CommissionSession before, string id, SeatRole role, Actor actor)
    {
        bool manages = actor.Manages(before.Issuer, Matter.Commission);
        if (before.Seats.FirstOrDefault(one => one.Id == id) is not { Account: not null } seat || !(manages || seat.Account == actor.Account))
        {
            return SessionEdit.Stay(SessionResult.NotFound);
        }

        if (seat.Role == role)
        {
            return SessionEdit.Stay(SessionResult.Done(before));
        }

        Seat? holder = role == SeatRole.Member ? null : before.Holder(role);
        if (seat.State != SeatState.Seated || before.Status is not (SessionStatus.Planned or SessionStatus.Open) || (holder is not null && !manages))
        {
            return SessionEdit.Stay(SessionResult.Conflict(before));
        }

        CommissionSession after = SeatPlacement.Replace(before, seat with { Role = role });
        if (holder is not null)
        {
            after = SeatPlacement.Replace(after, holder with { Role = SeatRole.Member });
        }

        return SessionEdit.Change(
            after, new AuditEvent(time.GetUtcNow(), actor.RecordedAs(), SessionActs.RoleNamed, $"{id} {Word(seat.Role)}", $"{id} {Word(role)}"));
    }

    private static string Word(SeatRole role) => role.ToString().ToLowerInvariant();
}
