using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Bags;

namespace BadgeFunctions.Core.Commissions.Release;

/// <summary>A nomination as an outcome leaves it: off the agenda, with what was said of it.</summary>
internal static class OutcomeChange
{
    public static Decision DecisionOf(AgendaItem item, string by)
    {
        Outcome outcome = item.Outcome!;
        return new Decision(
            outcome.Kind switch
            {
                OutcomeKind.Award => DecisionOutcome.Approved,
                OutcomeKind.Refuse => DecisionOutcome.Refused,
                _ => DecisionOutcome.Deferred,
            },
            outcome.Reason,
            by,
            item.ReleasedAt!.Value,
            outcome.Recommendation,
            outcome.ResourcePerson)
        {
            Session = item.Session,
            Strengths = outcome.Strengths,
            Question = outcome.Kind == OutcomeKind.AskApplicant ? outcome.Question : null,
            Until = outcome.Until,
            Message = item.Message is { } message ? new DecisionMessage(message.Subject, message.Text) : null,
        };
    }

    public static Nomination Apply(Nomination before, AgendaItem item, Decision decision)
    {
        Nomination judged = before with
        {
            Sitting = null,
            Decision = decision,
            Evidence = [.. before.Evidence.Select(piece => Judge(piece, item))],
        };
        return item.Outcome!.Kind switch
        {
            OutcomeKind.Award => judged with { Status = NominationStatus.Approved },
            OutcomeKind.Refuse => judged with { Status = NominationStatus.Refused },

            // A pupil without an address has nobody who could open a bag: their school reads what is asked.
            OutcomeKind.AskApplicant when before.Nominee.Email.Length > 0 => Reopen(judged, decision),
            OutcomeKind.AskWitness => Ask(judged, item) with { Status = NominationStatus.Deferred },
            _ => judged with { Status = NominationStatus.Deferred },
        };
    }

    private static Evidence Judge(Evidence piece, AgendaItem item) =>
        item.Judgements.FirstOrDefault(opinion => opinion.Id == piece.Id) is { } opinion
            ? piece with { Judgement = new EvidenceJudgement(opinion.Admissible, opinion.Reason) }
            : piece;

    private static Nomination Reopen(Nomination judged, Decision decision) => judged with
    {
        Status = NominationStatus.Draft,
        Attempts = [.. judged.Attempts ?? [], RetryNomination.Ended(judged)],
        Decision = null,
        ChangedAt = decision.At,
        RemindedAt = null,
    };

    private static Nomination Ask(Nomination judged, AgendaItem item) => judged with
    {
        Evidence = [.. judged.Evidence.Select(piece => piece.Id == item.Outcome!.Piece ? Ask(piece, item) : piece)],
    };

    private static Evidence Ask(Evidence piece, AgendaItem item) => piece.Testimony is { } testimony
        ? piece with
        {
            Testimony = testimony with
            {
                Additions =
                [
                    .. testimony.Additions ?? [],
                    new TestimonyAddition(UnguessableId.New(), item.Outcome!.Question ?? string.Empty, item.ReleasedAt!.Value),
                ],
            },
        }
        : piece;
}
