using System.Text.Json;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sittings;

namespace BadgeFunctions.Core.Commissions.Voting;

/// <summary>Makes the vote on a dossier secret, because a member wishes it.</summary>
/// <param name="queries">The votes.</param>
/// <param name="dossiers">Reads and keeps the dossier.</param>
/// <param name="ballots">Opens rounds.</param>
/// <param name="time">The clock.</param>
public sealed class AskSecretVote(CommissionQueries queries, SittingDossiers dossiers, RunBallot ballots, TimeProvider time)
{
    /// <summary>
    /// Notes the wish before the vote is opened. Once it is, a new round begins in secret, and the open votes of the round
    /// are thrown away in the same save.
    /// </summary>
    public async Task<SittingResult> ExecuteAsync(string session, string nomination, string? reason, Actor actor, CancellationToken cancellationToken)
    {
        while (true)
        {
            SittingDossier? dossier = await dossiers.FindAsync(session, nomination, actor, cancellationToken);
            if (dossier is not { Judges: true })
            {
                return dossier is { Excluded: true } ? SittingResult.Refuse(SittingRefusal.Excluded) : SittingResult.NotFound;
            }

            if (dossier.Item.SecretWish is not null || dossier.Item is { Stage: DossierStage.Voting, Ballot.Secret: true })
            {
                return SittingResult.Done;
            }

            if (RunBallot.Check(reason) is { } invalid)
            {
                return invalid;
            }

            if (dossier.Item.Stage is not (DossierStage.Waiting or DossierStage.Voting) || !dossier.IsAtWork(time.GetUtcNow()))
            {
                return SittingResult.Refuse(SittingRefusal.VoteClosed);
            }

            if (await AskAsync(dossier, new SecretWish(dossier.OwnSeat, reason!.Trim()), cancellationToken))
            {
                return SittingResult.Done;
            }
        }
    }

    private async Task<bool> AskAsync(SittingDossier dossier, SecretWish wish, CancellationToken cancellationToken)
    {
        AuditEvent what = new(
            time.GetUtcNow(), dossier.By, "secret-vote-asked", null, null, JsonSerializer.Serialize(wish.Reason, ReasonJson.Default.String));
        if (dossier.Item.Stage == DossierStage.Waiting)
        {
            return await dossiers.SaveAsync(dossier, dossier.Item with { SecretWish = wish }, what, cancellationToken);
        }

        string[] thrownAway =
        [
            .. (await queries.VotesAsync(dossier.Session, dossier.Item.Nomination, dossier.Item.Ballot!.Round, cancellationToken))
                .Select(vote => CommissionPartition.Vote(dossier.Session.Id, dossier.Item.Nomination, dossier.Item.Ballot.Round, vote.Seat)),
        ];
        return await dossiers.SaveAsync(dossier, ballots.Voting(dossier, wish), what, cancellationToken, save =>
        {
            foreach (string vote in thrownAway)
            {
                save.Delete(vote);
            }
        });
    }
}
