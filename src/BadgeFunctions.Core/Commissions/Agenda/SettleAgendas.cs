using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Sittings;
using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Commissions.Agenda;

/// <summary>Puts agendas and nominations right where a crash came between them, and frees what a cancelled session held.</summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="dossiers">The dossiers of an agenda.</param>
/// <param name="agenda">Takes dossiers off.</param>
/// <param name="claims">The nominations' side.</param>
/// <param name="catalogue">The issuers.</param>
/// <param name="time">The clock.</param>
public sealed class SettleAgendas(
    IDocuments documents,
    CommissionQueries queries,
    SittingDossiers dossiers,
    ArrangeAgenda agenda,
    SittingClaims claims,
    ICatalogue catalogue,
    TimeProvider time) : IHousekeepingTask
{
    // Whoever puts dossiers on an agenda takes seconds.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private static readonly Actor Service = new(SittingActor.System, Role.Operator, []);

    /// <inheritdoc/>
    public async Task<int> ExecuteAsync(CancellationToken cancellationToken)
    {
        string[] issuers = [.. (await catalogue.CurrentAsync(cancellationToken)).Issuers.Select(issuer => issuer.Id)];
        int done = await HousekeepingRun.OverAsync(
            documents,
            issuers.Select(CommissionPartition.Of),
            CommissionPartition.PendingPrefix,
            CommissionPartition.PendingPrefix + DocumentNames.AfterAny,
            CoreJson.Default.PendingSitting,
            SettleAsync,
            cancellationToken);
        foreach (string issuer in issuers)
        {
            done += await FreeCancelledAsync(issuer, cancellationToken);
        }

        return done;
    }

    /// <summary>Frees what a cancelled session held. Doing it again changes nothing.</summary>
    public async Task FreeAsync(string session, CancellationToken cancellationToken)
    {
        while (await queries.FindAsync(session, cancellationToken) is { Value: { Status: SessionStatus.Cancelled, Agenda.Count: > 0 } } found
            && !await agenda.FreeAsync(
                found, await dossiers.ListAsync(found.Value, Service, cancellationToken), SittingActor.System, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private async Task<int> FreeCancelledAsync(string issuer, CancellationToken cancellationToken)
    {
        int freed = 0;
        foreach (SessionEntry entry in await queries.ListAsync(issuer, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, cancellationToken))
        {
            if (entry is { Status: SessionStatus.Cancelled, Dossiers: > 0 })
            {
                await FreeAsync(entry.Id, cancellationToken);
                freed++;
            }
        }

        return freed;
    }

    private async Task<bool> SettleAsync(string partition, Document<PendingSitting> row, CancellationToken cancellationToken)
    {
        if (row.Value.At + Patience > time.GetUtcNow())
        {
            return false;
        }

        await claims.SettleAsync(row, cancellationToken);
        return true;
    }
}
