using System.Text.Json;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Messages;
using BadgeFunctions.Core.Commissions.Minutes;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Commissions.Release;

/// <summary>
/// Releases a session that has risen: its minutes are sealed, its messages frozen as they were seen, and what follows
/// from each outcome happens by itself. Dossiers that are finished remotely are released later in the same way.
/// </summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="commissions">How they are read.</param>
/// <param name="releases">What can be released.</param>
/// <param name="sealing">Writes and seals the minutes.</param>
/// <param name="time">The clock.</param>
public sealed class ReleaseSession(
    IDocuments documents, CommissionQueries commissions, ReleaseQueries releases, SealMinutes sealing, TimeProvider time)
{
    /// <summary>Releases what is ready.</summary>
    /// <param name="session">The session's id.</param>
    /// <param name="seen">The <see cref="ReleasePlan.Digest"/> of the messages that the actor saw.</param>
    /// <param name="actor">Who releases.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<ReleaseStatus> ExecuteAsync(string session, string seen, Actor actor, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await commissions.FindAsync(session, cancellationToken) is not { } found || !Participation.Of(found.Value, actor).Writes)
            {
                return ReleaseStatus.NotFound;
            }

            ReleasePlan plan = await releases.PlanAsync(found.Value, cancellationToken);
            ReleaseStatus status = Check(found.Value, plan, seen);
            if (status != ReleaseStatus.Released)
            {
                return status;
            }

            int number = (await releases.ListAsync(found.Value, cancellationToken)).Count + 1;
            DateTimeOffset now = time.GetUtcNow();
            SealedMinutes minutes = await sealing.ExecuteAsync(found.Value, number, now, cancellationToken);
            SessionRelease release = new(session, number, now, actor.Name, [.. plan.Ready.Select(one => one.Item.Nomination)], minutes);
            if (await SaveAsync(found, plan, release, actor, cancellationToken))
            {
                return ReleaseStatus.Released;
            }

            // Somebody changed something in between: nothing refers to these files.
            await sealing.DiscardAsync(minutes, cancellationToken);
        }
    }

    private static ReleaseStatus Check(CommissionSession session, ReleasePlan plan, string seen) => session.Status switch
    {
        not (SessionStatus.Closed or SessionStatus.Released) => ReleaseStatus.NotClosed,
        _ when plan.Obstacles.Count > 0 => ReleaseStatus.Incomplete,
        _ when plan.Ready.Count == 0 => ReleaseStatus.Nothing,
        _ when plan.Digest != seen => ReleaseStatus.Changed,
        _ => ReleaseStatus.Released,
    };

    private async Task<bool> SaveAsync(
        Document<CommissionSession> found, ReleasePlan plan, SessionRelease release, Actor actor, CancellationToken cancellationToken)
    {
        CommissionSession session = found.Value;
        DocumentSave save = new(CommissionPartition.Of(session.Issuer));
        foreach (DossierMessage ready in plan.Ready)
        {
            // The outcome that is released is the one that was seen: the dossier must not have changed since.
            Document<AgendaItem>? item = await commissions.FindDossierAsync(session.Id, ready.Item.Nomination, cancellationToken);
            if (item is null || item.Value.Outcome != ready.Item.Outcome || item.Value.Message != ready.Item.Message || item.Value.ReleasedAt is not null)
            {
                return false;
            }

            save.Replace(
                CommissionPartition.Dossier(session.Id, ready.Item.Nomination),
                item.Value with { ReleasedAt = release.At, Message = ready.Message },
                item.ETag,
                CoreJson.Default.AgendaItem);
        }

        AuditHead head = AuditChain.Append(save, session.Id, session.Audit, new AuditEvent(
            release.At,
            actor.RecordedAs(),
            "released",
            Word(session.Status),
            Word(SessionStatus.Released),
            JsonSerializer.Serialize(release, CoreJson.Default.SessionRelease)));
        CommissionSession after = session with { Status = SessionStatus.Released, ReleasedAt = session.ReleasedAt ?? release.At, Audit = head };
        SessionChange.Add(save, session, after, found.ETag)
            .Insert(CommissionPartition.Release(session.Id, release.Number), release, CoreJson.Default.SessionRelease)
            .Send(ReleaseMessage.OfRelease(session.Id, release.Number));
        return (await documents.SaveAsync(save, cancellationToken)).Saved;
    }

    private static string Word(SessionStatus status) => status.ToString().ToLowerInvariant();
}
