using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Voting;
using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Commissions.Sittings;

/// <summary>Closes votes that were given remotely until a day, and remote sessions with them: enough votes decide, too few defer.</summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="dossiers">The dossiers of an agenda.</param>
/// <param name="closing">Closes votes.</param>
/// <param name="sittings">Ends sittings.</param>
/// <param name="catalogue">The issuers.</param>
/// <param name="time">The clock.</param>
public sealed class FinishRemotely(
    IDocuments documents,
    CommissionQueries queries,
    SittingDossiers dossiers,
    BallotClosing closing,
    RunSitting sittings,
    ICatalogue catalogue,
    TimeProvider time) : IHousekeepingTask
{
    // It looks at everything and appears in no dossier: closing at a deadline is nobody's act.
    private static readonly Actor Service = new(SittingActor.System, Role.Operator, []);

    /// <inheritdoc/>
    public async Task<int> ExecuteAsync(CancellationToken cancellationToken) => await HousekeepingRun.OverAsync(
        documents,
        (await catalogue.CurrentAsync(cancellationToken)).Issuers.Select(issuer => CommissionPartition.Of(issuer.Id)),
        CommissionPartition.DeadlinePrefix,
        CommissionPartition.DeadlinesUntil(time.GetUtcNow()) + DocumentNames.AfterAny,
        CoreJson.Default.RemoteDeadline,
        FinishAsync,
        cancellationToken);

    private async Task<bool> FinishAsync(string partition, Document<RemoteDeadline> row, CancellationToken cancellationToken)
    {
        bool done = false;
        if (await queries.FindAsync(row.Value.Session, cancellationToken) is { Value.Status: SessionStatus.Open or SessionStatus.Closed } found)
        {
            done = row.Value.Nomination is { } nomination
                ? await CloseAsync(found.Value, nomination, cancellationToken)
                : await EndAsync(found, cancellationToken);
        }

        await documents.SaveAsync(new DocumentSave(partition).Delete(row.Id), cancellationToken);
        return done;
    }

    private async Task<bool> EndAsync(Document<CommissionSession> found, CancellationToken cancellationToken)
    {
        foreach (string nomination in found.Value.Agenda)
        {
            await CloseAsync(found.Value, nomination, cancellationToken);
        }

        while (await queries.FindAsync(found.Value.Id, cancellationToken) is { } now)
        {
            if (await sittings.TryCloseAsync(now, Service, SittingActor.System, cancellationToken) is { } result)
            {
                return result.Status == SittingStatus.Done;
            }
        }

        return false;
    }

    private async Task<bool> CloseAsync(CommissionSession session, string nomination, CancellationToken cancellationToken)
    {
        while (await dossiers.FindAsync(session, nomination, Service, cancellationToken) is { Item: { Stage: DossierStage.Voting, RemoteUntil: { } until } } dossier
            && until <= time.GetUtcNow())
        {
            if (await closing.CloseAsync(dossier, SittingActor.System, due: true, cancellationToken) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
