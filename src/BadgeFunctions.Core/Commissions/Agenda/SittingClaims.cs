using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Commissions.Agenda;

/// <summary>Tells nominations on which agenda they are, and puts right what a crash left between the two.</summary>
/// <param name="documents">Where both are kept.</param>
/// <param name="queries">The sessions.</param>
/// <param name="nominations">The nominations.</param>
/// <param name="time">The clock.</param>
public sealed class SittingClaims(IDocuments documents, CommissionQueries queries, NominationQueries nominations, TimeProvider time)
{
    /// <summary>Puts a waiting nomination of an issuer on the agenda of a session; <see langword="false"/> when it is on another or does not wait.</summary>
    internal async Task<bool> TakeAsync(CommissionSession session, string nomination, CancellationToken cancellationToken)
    {
        while (await nominations.FindAsync(nomination, cancellationToken) is { } found && IsFree(found.Value, session))
        {
            if (found.Value.Sitting == session.Id || await MarkAsync(found, session.Id, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Makes both sides agree, the agenda being right, and forgets the row that says that they may not.</summary>
    internal async Task SettleAsync(Document<PendingSitting> row, CancellationToken cancellationToken)
    {
        (string session, string nomination) = (row.Value.Session, row.Value.Nomination);
        bool listed = await queries.FindAsync(session, cancellationToken) is { Value: { Status: not SessionStatus.Cancelled } found }
            && found.Agenda.Contains(nomination, StringComparer.Ordinal);
        while (!listed && await nominations.FindAsync(nomination, cancellationToken) is { } held && held.Value.Sitting == session)
        {
            if (await MarkAsync(held, null, cancellationToken))
            {
                break;
            }
        }

        await documents.SaveAsync(
            new DocumentSave(CommissionPartition.Of(CommissionSessionId.Issuer(session)!)).Delete(row.Id, row.ETag), cancellationToken);
    }

    /// <summary>Settles what a session has left to settle.</summary>
    internal async Task SettleAsync(CommissionSession session, CancellationToken cancellationToken)
    {
        string prefix = CommissionPartition.Pending(session.Id, string.Empty);
        string? continuation = null;
        do
        {
            DocumentPage<PendingSitting> page = await documents.ListAsync(
                CommissionPartition.Of(session.Issuer), prefix, ArrangeAgenda.MaximumDossiers, continuation, CoreJson.Default.PendingSitting, cancellationToken);
            foreach (Document<PendingSitting> row in page.Items)
            {
                await SettleAsync(row, cancellationToken);
            }

            continuation = page.Continuation;
        }
        while (continuation is not null);
    }

    private async Task<bool> MarkAsync(Document<Nomination> found, string? session, CancellationToken cancellationToken) =>
        (await documents.SaveAsync(NominationChange.Save(found.Value, found.Value with { Sitting = session }, found.ETag, ActOf(session)), cancellationToken)).Saved;

    private Act ActOf(string? session) =>
        Act.OfSystem(session is null ? NominationAct.TakenOffAgenda : NominationAct.PutOnAgenda, time.GetUtcNow());

    private static bool IsFree(Nomination nomination, CommissionSession session) =>
        nomination.Issuer == session.Issuer && (nomination.Sitting is null || nomination.Sitting == session.Id) && WaitingDossiers.Waits(nomination);
}
