using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Sittings;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Commissions.Agenda;

/// <summary>
/// Puts waiting nominations on the agenda of a session, orders them and takes them off. The nomination says first on whose
/// agenda it is, then the agenda has it: each step may be repeated, and what a crash leaves is settled later.
/// </summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="dossiers">The dossiers of an agenda.</param>
/// <param name="claims">The nominations' side.</param>
/// <param name="time">The clock.</param>
public sealed class ArrangeAgenda(IDocuments documents, CommissionQueries queries, SittingDossiers dossiers, SittingClaims claims, TimeProvider time)
{
    /// <summary>The most dossiers of one session.</summary>
    public const int MaximumDossiers = 80;

    // A dossier takes a row, an entry of its chain and the end of its row on the way: four at most, of 99.
    private const int AtOnce = 20;

    /// <summary>Puts nominations on the agenda, behind what it has. Those that are on another one, or wait no more, are passed over.</summary>
    public async Task<SittingResult> AddAsync(string session, IReadOnlyList<string> chosen, Actor actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(session, actor, cancellationToken) is not { } found)
        {
            return SittingResult.NotFound;
        }

        string[] wanted = [.. chosen.Distinct(StringComparer.Ordinal).Except(found.Value.Agenda, StringComparer.Ordinal)];
        int room = MaximumDossiers - found.Value.Agenda.Count;
        foreach (string[] some in wanted.Take(room).Chunk(AtOnce))
        {
            if (await AddSomeAsync(session, some, actor, cancellationToken) is { } refused)
            {
                return refused;
            }
        }

        return wanted.Length > room ? SittingResult.Refuse(SittingRefusal.AgendaFull) : SittingResult.Done;
    }

    /// <summary>Takes a dossier off the agenda; it waits for another session.</summary>
    public async Task<SittingResult> RemoveAsync(string session, string nomination, Actor actor, CancellationToken cancellationToken)
    {
        while (await FindAsync(session, actor, cancellationToken) is { } found)
        {
            if (await dossiers.FindAsync(found.Value, nomination, actor, cancellationToken) is not { } dossier)
            {
                await claims.SettleAsync(found.Value, cancellationToken);
                return SittingResult.Done;
            }

            if (found.Value.Status is not (SessionStatus.Planned or SessionStatus.Open))
            {
                return SittingResult.Refuse(SittingRefusal.NotOpen);
            }

            if (dossier.Item.Stage != DossierStage.Waiting)
            {
                return SittingResult.Refuse(SittingRefusal.Changed);
            }

            if (await FreeAsync(found, [dossier], SittingActor.Of(actor), cancellationToken))
            {
                return SittingResult.Done;
            }
        }

        return SittingResult.NotFound;
    }

    /// <summary>Moves a dossier to a place on the agenda, counted from 0. Doing it again changes nothing.</summary>
    public async Task<SittingResult> MoveAsync(string session, string nomination, int place, Actor actor, CancellationToken cancellationToken)
    {
        while (await FindAsync(session, actor, cancellationToken) is { } found)
        {
            List<string> agenda = [.. found.Value.Agenda];
            if (!agenda.Remove(nomination))
            {
                return SittingResult.NotFound;
            }

            agenda.Insert(Math.Clamp(place, 0, agenda.Count), nomination);
            if (agenda.SequenceEqual(found.Value.Agenda)
                || (await documents.SaveAsync(SessionChange.Save(found.Value, found.Value with { Agenda = agenda }, found.ETag), cancellationToken)).Saved)
            {
                return SittingResult.Done;
            }
        }

        return SittingResult.NotFound;
    }

    /// <summary>Takes dossiers off the agenda in one save, then lets their nominations go; <see langword="false"/> when somebody was quicker.</summary>
    internal async Task<bool> FreeAsync(
        Document<CommissionSession> found, IReadOnlyList<SittingDossier> freed, string by, CancellationToken cancellationToken)
    {
        foreach (SittingDossier[] some in freed.Chunk(AtOnce))
        {
            HashSet<string> gone = [.. some.Select(dossier => dossier.Item.Nomination)];
            CommissionSession after = found.Value with
            {
                Agenda = [.. found.Value.Agenda.Where(nomination => !gone.Contains(nomination))],
                Current = found.Value.Current is { } current && gone.Contains(current) ? null : found.Value.Current,
            };
            DocumentSave save = SessionChange.Save(found.Value, after, found.ETag);
            foreach (SittingDossier dossier in some)
            {
                SittingDossiers.Add(
                    save, dossier, dossier.Item with { SecretWish = null, RemoteUntil = null }, new AuditEvent(time.GetUtcNow(), by, "taken-off-agenda"));
                AddPending(save, found.Value.Id, dossier.Item.Nomination);
            }

            if (!(await documents.SaveAsync(save, cancellationToken)).Saved || await queries.FindAsync(found.Value.Id, cancellationToken) is not { } next)
            {
                return false;
            }

            found = next;
        }

        await claims.SettleAsync(found.Value, cancellationToken);
        return true;
    }

    private async Task<SittingResult?> AddSomeAsync(string session, string[] some, Actor actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(session, actor, cancellationToken) is not { } first)
        {
            return SittingResult.NotFound;
        }

        DocumentSave announced = new(CommissionPartition.Of(first.Value.Issuer));
        foreach (string nomination in some)
        {
            AddPending(announced, session, nomination);
        }

        await documents.SaveAsync(announced, cancellationToken);
        List<string> taken = [];
        foreach (string nomination in some)
        {
            if (await claims.TakeAsync(first.Value, nomination, cancellationToken))
            {
                taken.Add(nomination);
            }
        }

        while (true)
        {
            if (await FindAsync(session, actor, cancellationToken) is not { } found)
            {
                return SittingResult.NotFound;
            }

            if (!TakesDossiers(found.Value))
            {
                await claims.SettleAsync(found.Value, cancellationToken);
                return SittingResult.Refuse(SittingRefusal.NotOpen);
            }

            if ((await documents.SaveAsync(await ListingAsync(found, some, taken, actor, cancellationToken), cancellationToken)).Saved)
            {
                return null;
            }
        }
    }

    private async Task<DocumentSave> ListingAsync(
        Document<CommissionSession> found, string[] some, List<string> taken, Actor actor, CancellationToken cancellationToken)
    {
        string[] added = [.. taken.Except(found.Value.Agenda, StringComparer.Ordinal)];
        DocumentSave save = SessionChange.Save(found.Value, found.Value with { Agenda = [.. found.Value.Agenda, .. added] }, found.ETag);
        foreach (string nomination in added)
        {
            await AddItemAsync(save, found.Value, nomination, actor, cancellationToken);
        }

        foreach (string nomination in some)
        {
            save.Delete(CommissionPartition.Pending(found.Value.Id, nomination));
        }

        return save;
    }

    private async Task AddItemAsync(DocumentSave save, CommissionSession session, string nomination, Actor actor, CancellationToken cancellationToken)
    {
        // A dossier that was on this agenda before goes on where its chain ends.
        Document<AgendaItem>? before = await queries.FindDossierAsync(session.Id, nomination, cancellationToken);
        AuditHead head = AuditChain.Append(
            save,
            CommissionPartition.Chain(session.Id, nomination),
            before?.Value.Audit,
            new AuditEvent(time.GetUtcNow(), SittingActor.Of(actor), "put-on-agenda"));
        AgendaItem item = new()
        {
            Session = session.Id,
            Nomination = nomination,
            Badge = NominationId.Badge(nomination)!,
            Ballot = before?.Value.Ballot,
            Conflicts = before?.Value.Conflicts ?? [],
            Audit = head,
        };
        string id = CommissionPartition.Dossier(session.Id, nomination);
        _ = before is null
            ? save.Insert(id, item, CoreJson.Default.AgendaItem)
            : save.Replace(id, item, before.ETag, CoreJson.Default.AgendaItem);
    }

    private void AddPending(DocumentSave save, string session, string nomination) => save.Put(
        CommissionPartition.Pending(session, nomination), new PendingSitting(session, nomination, time.GetUtcNow()), CoreJson.Default.PendingSitting);

    private async ValueTask<Document<CommissionSession>?> FindAsync(string session, Actor actor, CancellationToken cancellationToken) =>
        await queries.FindAsync(session, cancellationToken) is { } found && Participation.Of(found.Value, actor).Leads ? found : null;

    private static bool TakesDossiers(CommissionSession session) =>
        session.Status == SessionStatus.Planned || session is { Status: SessionStatus.Open, Form: SessionForm.Meeting };
}
