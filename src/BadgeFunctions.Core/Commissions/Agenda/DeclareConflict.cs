using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Sittings;
using BadgeFunctions.Core.Commissions.Voting;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Commissions.Agenda;

/// <summary>Takes a member's word that they have a conflict of interest. They need not say why.</summary>
/// <param name="dossiers">Reads and keeps the dossier.</param>
/// <param name="time">The clock.</param>
public sealed class DeclareConflict(SittingDossiers dossiers, TimeProvider time)
{
    /// <summary>
    /// Keeps the member out of the dossier. Their opinions and their open vote go; after a secret vote it is too late, for
    /// nobody can find it again.
    /// </summary>
    public async Task<SittingResult> ExecuteAsync(string session, string nomination, Actor actor, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await dossiers.FindAsync(session, nomination, actor, cancellationToken) is not { Seat: { State: SeatState.Seated } seat } dossier
                || !seat.Covers(nomination))
            {
                return SittingResult.NotFound;
            }

            if (dossier.Excluded)
            {
                return SittingResult.Done;
            }

            if (dossier.Item.Stage is DossierStage.Decided or DossierStage.Tied || dossier.Session.Status is SessionStatus.Released or SessionStatus.Cancelled)
            {
                return SittingResult.Refuse(SittingRefusal.Changed);
            }

            Ballot? ballot = dossier.Item.Ballot;
            bool voted = dossier.Item.Stage == DossierStage.Voting && ballot!.Voted.Contains(seat.Id);
            if (voted && ballot!.Secret)
            {
                return SittingResult.Refuse(SittingRefusal.VotedInSecret);
            }

            if (await dossiers.SaveAsync(
                dossier,
                dossier.Item with { Ballot = voted ? ballot! with { Voted = [.. ballot.Voted.Where(one => one != seat.Id)] } : ballot },
                new Conflict(seat.Id, ConflictKind.Declared),
                new AuditEvent(time.GetUtcNow(), dossier.By, "conflict-declared"),
                save => Forget(save, dossier, seat.Id, voted ? ballot!.Round : null),
                cancellationToken))
            {
                return SittingResult.Done;
            }
        }
    }

    private static void Forget(DocumentSave save, SittingDossier dossier, string seat, int? round)
    {
        save.Delete(CommissionPartition.Opinion(dossier.Session.Id, dossier.Item.Nomination, seat));
        if (round is { } open)
        {
            save.Delete(CommissionPartition.Vote(dossier.Session.Id, dossier.Item.Nomination, open, seat));
        }
    }
}
