using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Commissions;

/// <summary>Changes a session with its chain and what follows, however many people do so at once.</summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="queries">How they are found.</param>
internal sealed class SessionEdit(IDocuments documents, CommissionQueries queries)
{
    /// <summary>Reads the session, asks what to make of it, and starts over when somebody else was quicker.</summary>
    /// <param name="id">The session.</param>
    /// <param name="step">What to make of it; or the answer, when nothing changes.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<SessionResult> ExecuteAsync(
        string id, Func<CommissionSession, Task<(SessionStep? Step, SessionResult Answer)>> step, CancellationToken cancellationToken)
    {
        while (await queries.FindAsync(id, cancellationToken) is { } found)
        {
            (SessionStep? change, SessionResult answer) = await step(found.Value);
            if (change is null)
            {
                return answer;
            }

            DocumentSave save = new(CommissionPartition.Of(found.Value.Issuer));
            AuditHead head = AuditChain.Append(save, id, found.Value.Audit, change.What);
            SessionChange.Add(save, found.Value, change.After with { Audit = head }, found.ETag);
            foreach (QueueMessage message in change.Messages)
            {
                save.Send(message);
            }

            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                return answer with { Session = change.After with { Audit = head, Revision = found.Value.Revision + 1 } };
            }
        }

        return SessionResult.NotFound;
    }

    /// <summary>A step that needs to wait for nothing.</summary>
    public Task<SessionResult> ExecuteAsync(
        string id, Func<CommissionSession, (SessionStep? Step, SessionResult Answer)> step, CancellationToken cancellationToken) =>
        ExecuteAsync(id, session => Task.FromResult(step(session)), cancellationToken);

    /// <summary>A change.</summary>
    public static (SessionStep? Step, SessionResult Answer) Change(CommissionSession after, AuditEvent what, params IReadOnlyList<QueueMessage> messages) =>
        (new SessionStep(after, what, messages), SessionResult.Done(after));

    /// <summary>No change, and why.</summary>
    public static (SessionStep? Step, SessionResult Answer) Stay(SessionResult answer) => (null, answer);
}
