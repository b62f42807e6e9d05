using System.Text.Json;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Sittings;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Review;

namespace BadgeFunctions.Core.Commissions.Voting;

/// <summary>Opens, closes, settles and re-opens the vote on a dossier. Each may be sent again and is done once.</summary>
/// <param name="dossiers">Reads and keeps the dossier.</param>
/// <param name="closing">Closes votes.</param>
/// <param name="box">The box of a secret vote.</param>
/// <param name="time">The clock.</param>
public sealed class RunBallot(SittingDossiers dossiers, BallotClosing closing, BallotBox box, TimeProvider time)
{
    /// <summary>Opens the vote, by whoever leads; secret when a member wished it before.</summary>
    /// <param name="session">The session.</param>
    /// <param name="nomination">The dossier.</param>
    /// <param name="round">The number of the round to open: one more than the last.</param>
    /// <param name="actor">Who opens it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<SittingResult> OpenAsync(string session, string nomination, int round, Actor actor, CancellationToken cancellationToken) =>
        RepeatAsync(session, nomination, actor, async dossier =>
        {
            if (dossier.Item is { Stage: DossierStage.Voting, Ballot: { } open } && open.Round == round)
            {
                return SittingResult.Done;
            }

            if (!dossier.IsAtWork(time.GetUtcNow()))
            {
                return SittingResult.Refuse(SittingRefusal.NotOpen);
            }

            if (!dossier.Waits)
            {
                return SittingResult.Refuse(SittingRefusal.NotWaiting);
            }

            if (dossier.Item.Stage != DossierStage.Waiting || round != (dossier.Item.Ballot?.Round ?? 0) + 1)
            {
                return SittingResult.Refuse(SittingRefusal.Changed);
            }

            AgendaItem after = Voting(dossier, dossier.Item.SecretWish);
            return await KeepAsync(dossier, after, "vote-opened", cancellationToken);
        }, cancellationToken);

    /// <summary>Closes the vote, by whoever leads, once enough have voted.</summary>
    public Task<SittingResult> CloseAsync(string session, string nomination, int round, Actor actor, CancellationToken cancellationToken) =>
        RepeatAsync(session, nomination, actor, async dossier => dossier.Item.Ballot?.Round != round
            ? SittingResult.Refuse(SittingRefusal.OtherRound)
            : dossier.Item.Stage != DossierStage.Voting
                ? SittingResult.Done
                : await closing.CloseAsync(dossier, dossier.By, due: false, cancellationToken), cancellationToken);

    /// <summary>Opens a new round of a vote that was closed, by whoever leads, until its outcome is released.</summary>
    public Task<SittingResult> ReopenAsync(string session, string nomination, int round, string? reason, Actor actor, CancellationToken cancellationToken) =>
        RepeatAsync(session, nomination, actor, async dossier =>
        {
            if (Check(reason) is { } invalid)
            {
                return invalid;
            }

            if (dossier.Item is { Stage: DossierStage.Voting, Ballot: { } open } && open.Round == round)
            {
                return SittingResult.Done;
            }

            if (!dossier.IsAtWork(time.GetUtcNow()) || dossier.Item.ReleasedAt is not null)
            {
                return SittingResult.Refuse(SittingRefusal.NotOpen);
            }

            if (dossier.Item.Stage is not (DossierStage.Decided or DossierStage.Tied) || round != (dossier.Item.Ballot?.Round ?? 0) + 1)
            {
                return SittingResult.Refuse(SittingRefusal.Changed);
            }

            SecretWish? wish = dossier.Item.Ballot is { Secret: true, SecretAskedBy: { } seat, SecretReason: { } why } ? new SecretWish(seat, why) : null;
            AgendaItem after = Voting(dossier, wish) with { Judgements = [] };
            return await KeepAsync(dossier, after, "vote-reopened", cancellationToken, reason!.Trim());
        }, cancellationToken);

    /// <summary>Settles a tie, in the open: the chair awards or refuses, and whoever leads may defer.</summary>
    public Task<SittingResult> SettleAsync(string session, string nomination, OutcomeKind kind, Actor actor, CancellationToken cancellationToken) =>
        RepeatAsync(session, nomination, actor, async dossier =>
        {
            if (dossier.Item.Stage != DossierStage.Tied || dossier.Session.Status is not (SessionStatus.Open or SessionStatus.Closed))
            {
                return dossier.Item is { Stage: DossierStage.Decided, Outcome: { SettledByChair: true } settled } && settled.Kind == kind
                    ? SittingResult.Done
                    : SittingResult.Refuse(SittingRefusal.Changed);
            }

            bool chairs = dossier.Judges && dossier.Seat!.Role == SeatRole.Chair;
            if (kind != OutcomeKind.Defer && !chairs)
            {
                return SittingResult.Refuse(SittingRefusal.ChairOnly);
            }

            AgendaItem after = dossier.Item with
            {
                Stage = DossierStage.Decided,
                Outcome = OutcomeTexts.Kept(dossier.Item.Outcome, kind, time.GetUtcNow()) with
                {
                    Tally = dossier.Item.Ballot!.Tally,
                    SettledByChair = chairs,
                },
            };
            return await dossiers.SaveAsync(
                dossier, after, new AuditEvent(time.GetUtcNow(), dossier.By, "tie-settled", "tied", OutcomeNames.Of(kind)), cancellationToken)
                ? SittingResult.Done
                : null;
        }, cancellationToken);

    /// <summary>The same dossier with a new round of votes open.</summary>
    internal AgendaItem Voting(SittingDossier dossier, SecretWish? wish)
    {
        int round = (dossier.Item.Ballot?.Round ?? 0) + 1;
        return dossier.Item with
        {
            Stage = DossierStage.Voting,
            SecretWish = null,
            Ballot = new Ballot
            {
                Round = round,
                OpenedAt = time.GetUtcNow(),
                Secret = wish is not null,
                SecretAskedBy = wish?.Seat,
                SecretReason = wish?.Reason,
                Box = wish is null ? null : box.Empty(dossier, round),
            },
        };
    }

    internal static SittingResult? Check(string? reason) => reason switch
    {
        _ when string.IsNullOrWhiteSpace(reason) => SittingResult.Invalid(new Problem("reason", ProblemCodes.Required)),
        { Length: > DecideNomination.MaximumReason } => SittingResult.Invalid(new Problem("reason", ProblemCodes.TooLong, DecideNomination.MaximumReason)),
        _ => null,
    };

    private async Task<SittingResult?> KeepAsync(
        SittingDossier dossier, AgendaItem after, string action, CancellationToken cancellationToken, string? reason = null)
    {
        AuditEvent what = new(
            time.GetUtcNow(), dossier.By, action, null, after.Ballot!.Secret ? "secret" : "open", reason is null ? null : JsonSerializer.Serialize(reason, ReasonJson.Default.String));
        return await dossiers.SaveAsync(dossier, after, what, cancellationToken) ? SittingResult.Done : null;
    }

    private async Task<SittingResult> RepeatAsync(
        string session, string nomination, Actor actor, Func<SittingDossier, Task<SittingResult?>> work, CancellationToken cancellationToken)
    {
        while (true)
        {
            SittingDossier? dossier = await dossiers.FindAsync(session, nomination, actor, cancellationToken);
            if (dossier is not { Leads: true })
            {
                return dossier is { Excluded: true } ? SittingResult.Refuse(SittingRefusal.Excluded) : SittingResult.NotFound;
            }

            if (await work(dossier) is { } result)
            {
                return result;
            }
        }
    }
}
