using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Calendar;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Commissions.Planning;

/// <summary>
/// Lets the dossiers of a cancelled session go, so that another session can have them. Housekeeping finishes what a crash
/// cut short.
/// </summary>
/// <param name="documents">Where nominations and sessions are kept.</param>
/// <param name="nominations">How nominations are found.</param>
/// <param name="queries">How sessions are found.</param>
/// <param name="catalogue">The issuers whose sessions are looked at.</param>
/// <param name="time">The clock.</param>
public sealed class FreeAgenda(
    IDocuments documents, NominationQueries nominations, CommissionQueries queries, ICatalogue catalogue, TimeProvider time) : IHousekeepingTask
{
    private readonly SessionEdit _edit = new(documents, queries);

    /// <inheritdoc/>
    public async Task<int> ExecuteAsync(CancellationToken cancellationToken)
    {
        SchoolYear year = SchoolYear.Of(time.GetUtcNow());
        int freed = 0;
        foreach (Issuer issuer in (await catalogue.CurrentAsync(cancellationToken)).Issuers)
        {
            foreach (SessionEntry entry in (await queries.ListAsync(issuer.Id, year.From, DateTimeOffset.MaxValue, cancellationToken))
                .Where(entry => entry.Status == SessionStatus.Cancelled && entry.Dossiers > 0))
            {
                await ExecuteAsync(entry.Id, cancellationToken);
                freed++;
            }
        }

        return freed;
    }

    /// <summary>Frees the dossiers of one session that is cancelled.</summary>
    public async Task ExecuteAsync(string session, CancellationToken cancellationToken)
    {
        if (await queries.FindAsync(session, cancellationToken) is not { Value: { Status: SessionStatus.Cancelled, Agenda.Count: > 0 } cancelled })
        {
            return;
        }

        foreach (string nomination in cancelled.Agenda)
        {
            await FreeAsync(nomination, session, cancellationToken);
        }

        await _edit.ExecuteAsync(
            session,
            before => before.Agenda.Count == 0
                ? SessionEdit.Stay(SessionResult.Done(before))
                : SessionEdit.Change(before with { Agenda = [] }, new AuditEvent(time.GetUtcNow(), "system", SessionActs.AgendaFreed, $"{before.Agenda.Count}", "0")),
            cancellationToken);
    }

    private async Task FreeAsync(string id, string session, CancellationToken cancellationToken)
    {
        while (await nominations.FindAsync(id, cancellationToken) is { } found && found.Value.Sitting == session)
        {
            DocumentSave save = new DocumentSave(NominationPartition.Of(found.Value.Badge)).Replace(
                NominationPartition.Nomination(id), found.Value with { Sitting = null }, found.ETag, CoreJson.Default.Nomination);
            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                return;
            }
        }
    }
}
