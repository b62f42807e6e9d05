using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Calendar;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Commissions.Planning;

/// <summary>Calls a planned session off. Its members are told, its dossiers wait for another one.</summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="agenda">Lets the dossiers go.</param>
/// <param name="time">The clock.</param>
public sealed class CancelSession(IDocuments documents, CommissionQueries queries, SettleAgendas agenda, TimeProvider time)
{
    private readonly SessionEdit _edit = new(documents, queries);

    /// <summary>Cancels a session that has not been opened; doing it again changes nothing.</summary>
    public async Task<SessionResult> ExecuteAsync(string id, Actor actor, CancellationToken cancellationToken)
    {
        SessionResult result = await _edit.ExecuteAsync(id, session => Step(session, actor), cancellationToken);
        if (result.Answer == SessionAnswer.Done)
        {
            await agenda.FreeAsync(id, cancellationToken);
        }

        return result;
    }

    private (SessionStep? Step, SessionResult Answer) Step(CommissionSession before, Actor actor)
    {
        if (!actor.Manages(before.Issuer, Matter.Commission))
        {
            return SessionEdit.Stay(SessionResult.NotFound);
        }

        if (before.Status == SessionStatus.Cancelled)
        {
            return SessionEdit.Stay(SessionResult.Done(before));
        }

        if (before.Status != SessionStatus.Planned)
        {
            return SessionEdit.Stay(SessionResult.Conflict(before));
        }

        DateTimeOffset now = time.GetUtcNow();
        CommissionSession after = before with { Status = SessionStatus.Cancelled, Sequence = before.Sequence + 1, ChangedAt = now };
        return SessionEdit.Change(
            after, new AuditEvent(now, actor.RecordedAs(), SessionActs.Cancelled, "planned", "cancelled"), SessionNotices.Cancelled(after));
    }
}
