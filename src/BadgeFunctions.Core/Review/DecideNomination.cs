using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Review;

/// <summary>Records a commission's decision. An approval sets off issuance by itself.</summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="alone">Says whether one reviewer may decide.</param>
/// <param name="time">The clock.</param>
public sealed class DecideNomination(IDocuments documents, NominationQueries queries, LoneReviewer alone, TimeProvider time)
{
    /// <summary>The longest reason, in characters.</summary>
    public const int MaximumReason = 2000;

    /// <summary>The longest way to reach a resource person, in characters.</summary>
    public const int MaximumContact = 200;

    /// <summary>Takes a decision, or says why it cannot be taken and changes nothing.</summary>
    public async Task<DecisionResult> ExecuteAsync(string id, DecisionRequest request, Actor actor, CancellationToken cancellationToken)
    {
        while (true)
        {
            Document<Nomination>? found = await queries.FindAsync(id, cancellationToken);
            if (found is null || !found.Value.Status.IsForReviewers() || !actor.Reviews(found.Value.Issuer))
            {
                return new DecisionResult(DecisionStatus.NotFound, null, []);
            }

            Nomination before = found.Value;
            IReadOnlyList<Problem> problems = DecisionRules.Check(before, request);
            if (problems.Count > 0)
            {
                return new DecisionResult(DecisionStatus.Invalid, before, problems);
            }

            if (before.Status is not (NominationStatus.Submitted or NominationStatus.Deferred))
            {
                bool repeated = before.Decision is { } taken && taken.Outcome == request.Outcome;
                return new DecisionResult(repeated ? DecisionStatus.Taken : DecisionStatus.Conflict, before, []);
            }

            if (await alone.ObstacleAsync(before, cancellationToken) is { } obstacle)
            {
                return new DecisionResult(DecisionStatus.Invalid, before, [new Problem("outcome", obstacle)]);
            }

            Nomination after = Decide(before, request, actor);
            if ((await documents.SaveAsync(Save(before, after, found.ETag, actor), cancellationToken)).Saved)
            {
                return new DecisionResult(DecisionStatus.Taken, after, []);
            }
        }
    }

    private static DocumentSave Save(Nomination before, Nomination after, string etag, Actor actor)
    {
        DocumentSave save = NominationChange.Save(before, after, etag, Act.Of(actor, NominationAct.Decided, after.Decision!.At));
        if (after.Status == NominationStatus.Approved)
        {
            return save.Send(new QueueMessage(Queues.Approvals, after.Id, after.Id));
        }

        if (after.Status == NominationStatus.Refused)
        {
            // The person may ask again, with better evidence.
            save.Delete(NominationPartition.Claim(after.Nominee.Key));
        }

        string occasion = after.Decision!.At.UtcDateTime.ToString("yyyyMMddHHmmssfff", System.Globalization.CultureInfo.InvariantCulture);
        return save.Send(Notification.Message(NotificationKind.Decision, after.Id, occasion));
    }

    private Nomination Decide(Nomination nomination, DecisionRequest request, Actor actor) => nomination with
    {
        Status = request.Outcome switch
        {
            DecisionOutcome.Approved => NominationStatus.Approved,
            DecisionOutcome.Refused => NominationStatus.Refused,
            _ => NominationStatus.Deferred,
        },
        Decision = new Decision(
            request.Outcome,
            Text(request.Reason),
            actor.Name,
            time.GetUtcNow(),
            Text(request.Recommendation),
            Text(request.ResourcePerson?.Name) is { } name ? new ResourcePerson(name, Text(request.ResourcePerson?.Contact)) : null),
        Evidence =
        [
            .. nomination.Evidence.Select(piece => request.Evidence.FirstOrDefault(opinion => opinion.Id == piece.Id) is { } opinion
                ? piece with { Judgement = new EvidenceJudgement(opinion.Admissible, Text(opinion.Reason)) }
                : piece),
        ],
    };

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
