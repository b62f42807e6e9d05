using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Commissions.Sittings;

namespace BadgeFunctions.Core.Commissions.Voting;

/// <summary>Closes votes: counts, says what they come to, and what the commission says of each piece of evidence.</summary>
/// <param name="queries">The votes and opinions.</param>
/// <param name="dossiers">Keeps the dossier.</param>
/// <param name="box">The box of a secret vote.</param>
/// <param name="time">The clock.</param>
public sealed class BallotClosing(CommissionQueries queries, SittingDossiers dossiers, BallotBox box, TimeProvider time)
{
    /// <summary>Closes the open vote on a dossier, or says why not; <see langword="null"/> when somebody was quicker.</summary>
    /// <param name="dossier">The dossier, with an open vote.</param>
    /// <param name="by">Who closes it.</param>
    /// <param name="due">Whether its day has come: too few votes then defer the dossier.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    internal async Task<SittingResult?> CloseAsync(SittingDossier dossier, string by, bool due, CancellationToken cancellationToken)
    {
        Tally? tally = await CountAsync(dossier, cancellationToken);
        if (tally is null && !due)
        {
            return SittingResult.Refuse(SittingRefusal.BoxLost);
        }

        bool enough = tally is not null && tally.Cast >= dossier.Quorum;
        if (!enough && !due)
        {
            return SittingResult.Refuse(SittingRefusal.QuorumMissing);
        }

        OutcomeKind? kind = enough ? Majority.Of(tally!) : OutcomeKind.Defer;
        bool tied = kind is null && dossier.Session.Rules.Tie == TieRule.Chair;
        DateTimeOffset now = time.GetUtcNow();
        AgendaItem after = dossier.Item with
        {
            Stage = tied ? DossierStage.Tied : DossierStage.Decided,
            Ballot = dossier.Item.Ballot! with { ClosedAt = now, Tally = tally, Box = null },
            Judgements = Judging.Of(
                dossier.Nomination?.Evidence ?? [], await queries.OpinionsAsync(dossier.Session, dossier.Item.Nomination, cancellationToken)),
            Outcome = tied ? dossier.Item.Outcome : OutcomeTexts.Kept(dossier.Item.Outcome, kind ?? OutcomeKind.Defer, now) with { Tally = tally },
        };
        AuditEvent what = new(now, by, "vote-closed", "voting", tied ? "tied" : OutcomeNames.Of(after.Outcome!.Kind));
        return await dossiers.SaveAsync(dossier, after, what, cancellationToken, save => RemoteVoting.End(save, dossier)) ? SittingResult.Done : null;
    }

    private async ValueTask<Tally?> CountAsync(SittingDossier dossier, CancellationToken cancellationToken)
    {
        Ballot ballot = dossier.Item.Ballot!;
        if (ballot.Secret)
        {
            return box.Count(dossier);
        }

        HashSet<string> entitled = [.. dossier.Entitled.Select(seat => seat.Id)];
        IReadOnlyList<Vote> votes = await queries.VotesAsync(dossier.Session, dossier.Item.Nomination, ballot.Round, cancellationToken);
        return Tallying.Count(votes.Where(vote => entitled.Contains(vote.Seat)).Select(vote => vote.Choice));
    }
}
