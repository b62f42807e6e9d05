using BadgeFunctions.Core.Pathways;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Review;

namespace BadgeFunctions.Core.Nominations.Peers;

/// <summary>When peers have decided, and what an answer must hold to be fair.</summary>
internal static class PeerRules
{
    public static IReadOnlyList<Problem> Check(Nomination nomination, PeerAnswerRequest request)
    {
        List<Problem> problems = [];
        if (request.Answer == PeerAnswer.NotYet && string.IsNullOrWhiteSpace(request.Reason))
        {
            problems.Add(new Problem("reason", ProblemCodes.Required));
        }

        CheckLength(problems, "reason", request.Reason);
        for (int i = 0; i < request.Evidence.Count; i++)
        {
            EvidenceOpinion opinion = request.Evidence[i];
            if (nomination.Evidence.All(piece => piece.Id != opinion.Id) || request.Evidence.Take(i).Any(earlier => earlier.Id == opinion.Id))
            {
                problems.Add(new Problem($"evidence[{i}].id", ProblemCodes.Unknown));
            }

            CheckLength(problems, $"evidence[{i}].reason", opinion.Reason);
        }

        return problems;
    }

    /// <summary>
    /// The nomination as it stands after a review changed: approved when enough peers agree; up to the issuer's reviewers
    /// when those who are left cannot be enough, with the reasons of those who said not yet; otherwise it goes on.
    /// </summary>
    public static Nomination Settle(Nomination nomination, PeerReview review, DateTimeOffset now, PeerDelays delays)
    {
        if (review.Agreed >= review.Needed)
        {
            return nomination with
            {
                Status = NominationStatus.Approved,
                PeerReview = review with { DueAt = null },
                Decision = Decide(DecisionOutcome.Approved, nomination, review, now),
            };
        }

        if (review.Agreed + review.Open >= review.Needed)
        {
            return nomination with { PeerReview = review with { DueAt = delays.Next(review) } };
        }

        PeerReview over = review with { HandedOver = true, DueAt = null };
        return over.Opinions.Any(opinion => opinion.Answer == PeerAnswer.NotYet)
            ? nomination with
            {
                Status = NominationStatus.Deferred,
                PeerReview = over,
                Decision = Decide(DecisionOutcome.Deferred, nomination, over, now),
            }
            : nomination with { PeerReview = over };
    }

    private static Decision Decide(DecisionOutcome outcome, Nomination nomination, PeerReview review, DateTimeOffset now)
    {
        PeerAnswer side = outcome == DecisionOutcome.Approved ? PeerAnswer.Agree : PeerAnswer.NotYet;
        string reasons = string.Join("\n\n", review.Opinions.Where(opinion => opinion.Answer == side).Select(opinion => opinion.Reason).OfType<string>());
        return new Decision(outcome, reasons.Length == 0 ? null : reasons, NamesOfRecord.Peers(nomination.Language), now);
    }

    private static void CheckLength(List<Problem> problems, string field, string? text)
    {
        if (text?.Length > DecideNomination.MaximumReason)
        {
            problems.Add(new Problem(field, ProblemCodes.TooLong, DecideNomination.MaximumReason));
        }
    }
}
