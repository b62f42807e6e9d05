using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Sittings;
using BadgeFunctions.Core.Commissions.Voting;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Core.Commissions.Agenda;

/// <summary>Writes down what the commission came to: for the applicant, the minutes, and whoever goes on with the dossier.</summary>
/// <param name="dossiers">Reads and keeps the dossier.</param>
/// <param name="ballots">Opens votes.</param>
/// <param name="time">The clock.</param>
public sealed class RecordOutcome(SittingDossiers dossiers, RunBallot ballots, TimeProvider time)
{
    /// <summary>What a form was made from: it changes when what is written down, the vote or the stage changes.</summary>
    public static string MarkOf(AgendaItem item) => TextHash.Of(string.Join(
        '\n', item.Stage, item.Ballot?.Round, item.Outcome, item.GoodPractice, item.RemoteUntil?.UtcTicks))[..16];

    /// <summary>Keeps what was typed, or says why not and changes nothing.</summary>
    /// <param name="session">The session.</param>
    /// <param name="nomination">The dossier.</param>
    /// <param name="draft">What was typed.</param>
    /// <param name="mark">What the form was made from; see <see cref="MarkOf"/>.</param>
    /// <param name="actor">Who writes.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<SittingResult> ExecuteAsync(
        string session, string nomination, OutcomeDraft draft, string? mark, Actor actor, CancellationToken cancellationToken)
    {
        while (true)
        {
            SittingDossier? dossier = await dossiers.FindAsync(session, nomination, actor, cancellationToken);
            if (dossier is not { Writes: true })
            {
                return dossier is { Excluded: true } ? SittingResult.Refuse(SittingRefusal.Excluded) : SittingResult.NotFound;
            }

            if (dossier.Session.Status is not (SessionStatus.Open or SessionStatus.Closed) || dossier.Item.ReleasedAt is not null)
            {
                return SittingResult.Refuse(SittingRefusal.NotOpen);
            }

            // A vote that is open is for whoever leads to break off or to go on with.
            if (dossier.Item.Stage == DossierStage.Tied || (dossier.Item.Stage == DossierStage.Voting && !dossier.Leads))
            {
                return SittingResult.Refuse(SittingRefusal.Unfinished);
            }

            if (OutcomeRules.Check(dossier, draft, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)) is { Count: > 0 } problems)
            {
                return SittingResult.Invalid(problems);
            }

            AgendaItem after = Write(dossier, draft);
            if (MarkOf(after) == MarkOf(dossier.Item) || IsRepeated(dossier.Item, after))
            {
                return SittingResult.Done;
            }

            if (mark != MarkOf(dossier.Item))
            {
                return SittingResult.Refuse(SittingRefusal.Changed);
            }

            AuditEvent what = new(
                time.GetUtcNow(), dossier.By, draft.Choice == OutcomeDraft.Remote ? "vote-continued-remotely" : "outcome-written", null, draft.Choice);
            if (await dossiers.SaveAsync(dossier, after, what, cancellationToken, save =>
            {
                if (after.Stage == DossierStage.Voting)
                {
                    RemoteVoting.Begin(save, dossier, after.RemoteUntil!.Value);
                }
                else
                {
                    RemoteVoting.End(save, dossier);
                }
            }))
            {
                return SittingResult.Done;
            }
        }
    }

    /// <summary>The end of a day as votes are taken until it: the first moment of the next one.</summary>
    internal static DateTimeOffset EndOf(DateOnly day) => new(day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);

    private AgendaItem Write(SittingDossier dossier, OutcomeDraft draft)
    {
        DateTimeOffset now = time.GetUtcNow();
        Outcome? before = dossier.Item.Outcome;
        Outcome words = (before ?? new Outcome { Kind = OutcomeKind.Defer, At = now }) with
        {
            Strengths = Text(draft.Strengths),
            Reason = Text(draft.Reason),
            Recommendation = Text(draft.Recommendation),
            ResourcePerson = Text(draft.ResourceName) is { } name ? new ResourcePerson(name, Text(draft.ResourceContact)) : null,
        };
        if (draft.Choice == OutcomeDraft.Remote)
        {
            AgendaItem open = dossier.Item is { Stage: DossierStage.Voting, Ballot.ClosedAt: null }
                ? dossier.Item
                : ballots.Voting(dossier, dossier.Item.SecretWish);
            return open with
            {
                Outcome = words with { Tally = null, SettledByChair = false },
                GoodPractice = Text(draft.GoodPractice),
                RemoteUntil = EndOf(draft.Day!.Value),
            };
        }

        OutcomeKind kind = OutcomeNames.Parse(draft.Choice)!.Value;
        bool asks = kind is OutcomeKind.AskApplicant or OutcomeKind.AskWitness;
        return dossier.Item with
        {
            Stage = DossierStage.Decided,
            Ballot = dossier.Item is { Stage: DossierStage.Voting, Ballot: { } ballot } ? ballot with { ClosedAt = now, Box = null } : dossier.Item.Ballot,
            GoodPractice = Text(draft.GoodPractice),
            Outcome = words with
            {
                Kind = kind,
                At = before is { } known && known.Kind == kind && dossier.Item.Stage == DossierStage.Decided ? known.At : now,
                Question = asks ? Text(draft.Question) : null,
                Piece = kind == OutcomeKind.AskWitness ? Text(draft.Piece) : null,
                Until = asks ? draft.Day : null,
            },
        };
    }

    // The same form sent again: only the moment differs.
    private static bool IsRepeated(AgendaItem item, AgendaItem after) =>
        item.Stage == after.Stage && item.GoodPractice == after.GoodPractice && item.RemoteUntil == after.RemoteUntil
        && item.Outcome is { } written && after.Outcome is { } wanted && written == wanted with { At = written.At };

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
