using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Calendar;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Commissions.Planning;

/// <summary>Changes when, where and how a planned session takes place. Its members are told.</summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="time">The clock.</param>
public sealed class ChangePlan(IDocuments documents, CommissionQueries queries, TimeProvider time)
{
    private readonly SessionEdit _edit = new(documents, queries);

    /// <summary>Changes a session, or says what is wrong and changes nothing.</summary>
    /// <param name="id">The session.</param>
    /// <param name="plan">As typed, with one day.</param>
    /// <param name="seen">The <see cref="PlanFingerprint"/> of what the form showed.</param>
    /// <param name="actor">A manager of the issuer.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<SessionResult> ExecuteAsync(string id, SessionPlan plan, string? seen, Actor actor, CancellationToken cancellationToken) =>
        _edit.ExecuteAsync(id, session => Step(session, plan, seen, actor), cancellationToken);

    private (SessionStep? Step, SessionResult Answer) Step(CommissionSession before, SessionPlan plan, string? seen, Actor actor)
    {
        if (!actor.Manages(before.Issuer, Matter.Commission))
        {
            return SessionEdit.Stay(SessionResult.NotFound);
        }

        DateTimeOffset now = time.GetUtcNow();
        (SessionFacts? facts, IReadOnlyList<Problem> problems) = SessionPlanReader.Read(plan, now, most: 1);
        if (facts is null)
        {
            return SessionEdit.Stay(SessionResult.Invalid(before, problems));
        }

        CommissionSession after = facts.Apply(before, facts.Times[0]);
        if (PlanFingerprint.Of(after) == PlanFingerprint.Of(before))
        {
            return SessionEdit.Stay(SessionResult.Done(before));
        }

        if (before.Status != SessionStatus.Planned || PlanFingerprint.Of(before) != seen)
        {
            return SessionEdit.Stay(SessionResult.Conflict(before));
        }

        after = after with
        {
            Sequence = before.Sequence + 1,
            ChangedAt = now,
            Told = after.StartsAt == before.StartsAt ? before.Told : [],
        };
        return SessionEdit.Change(
            after,
            new AuditEvent(now, actor.RecordedAs(), SessionActs.Changed, Times(before), Times(after)),
            SessionNotices.Changed(after));
    }

    private static string Times(CommissionSession session) =>
        FormattableString.Invariant($"{session.StartsAt.UtcDateTime:yyyy-MM-ddTHH:mmZ} {session.EndsAt.UtcDateTime:yyyy-MM-ddTHH:mmZ}");
}
