using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Voting;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Commissions.Sittings;

/// <summary>The sitting as a whole: the charter, the opening, the dossier that everybody looks at, the end.</summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="dossiers">The dossiers of the agenda.</param>
/// <param name="agenda">Lets go what was left.</param>
/// <param name="ballots">Opens votes.</param>
/// <param name="time">The clock.</param>
public sealed class RunSitting(
    IDocuments documents, CommissionQueries queries, SittingDossiers dossiers, ArrangeAgenda agenda, RunBallot ballots, TimeProvider time)
{
    /// <summary>Acknowledges the charter: the member is present from then on.</summary>
    public Task<SittingResult> AcknowledgeAsync(string session, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(session, actor, (before, participation) =>
        {
            if (participation.Seat is not { State: SeatState.Seated } seat)
            {
                return (null, SittingResult.NotFound, null);
            }

            if (seat.CharterAt is not null)
            {
                return (null, SittingResult.Done, null);
            }

            if (before.Status is not (SessionStatus.Planned or SessionStatus.Open or SessionStatus.Closed))
            {
                return (null, SittingResult.Refuse(SittingRefusal.NotOpen), null);
            }

            Seat present = seat with { CharterAt = time.GetUtcNow() };
            return (before with { Seats = [.. before.Seats.Select(one => one.Id == seat.Id ? present : one)] }, SittingResult.Done, "charter-acknowledged");
        }, cancellationToken);

    /// <summary>Opens the sitting, by whoever leads. A remote one opens the votes on all of its dossiers.</summary>
    public async Task<SittingResult> OpenAsync(string session, Actor actor, CancellationToken cancellationToken)
    {
        SittingResult opened = await ChangeAsync(session, actor, (before, participation) =>
        {
            if (!participation.Leads)
            {
                return (null, SittingResult.NotFound, null);
            }

            if (before.Status == SessionStatus.Open)
            {
                return (null, SittingResult.Done, null);
            }

            return before.Status == SessionStatus.Planned
                ? (before with { Status = SessionStatus.Open, OpenedAt = time.GetUtcNow() }, SittingResult.Done, "sitting-opened")
                : (null, SittingResult.Refuse(SittingRefusal.NotOpen), null);
        }, cancellationToken);
        if (opened.Status == SittingStatus.Done && await queries.FindAsync(session, cancellationToken) is { Value.Form: SessionForm.Remote } found)
        {
            await OpenVotesAsync(found.Value, actor, cancellationToken);
        }

        return opened;
    }

    /// <summary>Shows a dossier to everybody, or none, by whoever leads.</summary>
    public Task<SittingResult> ShowAsync(string session, string? nomination, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(session, actor, (before, participation) =>
        {
            if (!participation.Leads || (nomination is not null && !before.Agenda.Contains(nomination, StringComparer.Ordinal)))
            {
                return (null, SittingResult.NotFound, null);
            }

            if (before.Status != SessionStatus.Open)
            {
                return (null, SittingResult.Refuse(SittingRefusal.NotOpen), null);
            }

            return before.Current == nomination
                ? (null, SittingResult.Done, null)
                : (before with { Current = nomination }, SittingResult.Done, nomination is null ? "shown-nothing" : "dossier-shown");
        }, cancellationToken);

    /// <summary>Ends the sitting, by whoever leads: every dossier is decided, goes on remotely, or is left for another session.</summary>
    public async Task<SittingResult> CloseAsync(string session, Actor actor, CancellationToken cancellationToken)
    {
        while (await queries.FindAsync(session, cancellationToken) is { } found && Participation.Of(found.Value, actor).Leads)
        {
            if (await TryCloseAsync(found, actor, SittingActor.Of(actor), cancellationToken) is { } result)
            {
                return result;
            }
        }

        return SittingResult.NotFound;
    }

    /// <summary>Ends a sitting, or says why not; <see langword="null"/> when somebody was quicker.</summary>
    internal async Task<SittingResult?> TryCloseAsync(Document<CommissionSession> found, Actor actor, string by, CancellationToken cancellationToken)
    {
        if (found.Value.Status != SessionStatus.Open)
        {
            return found.Value.Status == SessionStatus.Closed ? SittingResult.Done : SittingResult.Refuse(SittingRefusal.NotOpen);
        }

        IReadOnlyList<SittingDossier> all = await dossiers.ListAsync(found.Value, actor, cancellationToken);
        if (all.Any(IsUnfinished))
        {
            return SittingResult.Refuse(SittingRefusal.Unfinished);
        }

        SittingDossier[] left = [.. all.Where(dossier => dossier.Item.Stage == DossierStage.Waiting)];
        if (left.Length > 0)
        {
            // The session is another one now: it is read again, and a vote that was opened meanwhile is seen.
            await agenda.FreeAsync(found, left, by, cancellationToken);
            return null;
        }

        CommissionSession after = found.Value with { Status = SessionStatus.Closed, ClosedAt = time.GetUtcNow(), Current = null };
        return await SaveAsync(found, after, new AuditEvent(time.GetUtcNow(), by, "sitting-closed"), cancellationToken) ? SittingResult.Done : null;
    }

    private static bool IsUnfinished(SittingDossier dossier) => dossier.Item.Stage == DossierStage.Tied && dossier.Session.Form == SessionForm.Meeting
        || (dossier.Item.Stage == DossierStage.Voting && (dossier.Item.RemoteUntil is null || dossier.Session.Form == SessionForm.Remote));

    private async Task OpenVotesAsync(CommissionSession session, Actor actor, CancellationToken cancellationToken)
    {
        await documents.SaveAsync(
            new DocumentSave(CommissionPartition.Of(session.Issuer)).Put(
                CommissionPartition.Deadline(session.EndsAt, session.Id, null), new RemoteDeadline(session.Id, null), CoreJson.Default.RemoteDeadline),
            cancellationToken);
        foreach (string nomination in session.Agenda)
        {
            while (await dossiers.FindAsync(session, nomination, actor, cancellationToken) is { Waits: true, Item.Stage: DossierStage.Waiting } dossier)
            {
                AgendaItem after = ballots.Voting(dossier, dossier.Item.SecretWish) with { RemoteUntil = session.EndsAt };
                if (await dossiers.SaveAsync(dossier, after, new AuditEvent(time.GetUtcNow(), SittingActor.Of(actor), "vote-opened"), cancellationToken))
                {
                    break;
                }
            }
        }
    }

    private async Task<SittingResult> ChangeAsync(
        string session,
        Actor actor,
        Func<CommissionSession, Participation, (CommissionSession? After, SittingResult Result, string? Action)> work,
        CancellationToken cancellationToken)
    {
        while (await queries.FindAsync(session, cancellationToken) is { } found)
        {
            (CommissionSession? after, SittingResult result, string? action) = work(found.Value, Participation.Of(found.Value, actor));
            if (after is null
                || await SaveAsync(found, after, new AuditEvent(time.GetUtcNow(), SittingActor.Of(actor), action!), cancellationToken))
            {
                return result;
            }
        }

        return SittingResult.NotFound;
    }

    private async Task<bool> SaveAsync(Document<CommissionSession> found, CommissionSession after, AuditEvent what, CancellationToken cancellationToken)
    {
        DocumentSave save = new(CommissionPartition.Of(after.Issuer));
        AuditHead head = AuditChain.Append(save, after.Id, found.Value.Audit, what);
        return (await documents.SaveAsync(SessionChange.Add(save, found.Value, after with { Audit = head }, found.ETag), cancellationToken)).Saved;
    }
}
