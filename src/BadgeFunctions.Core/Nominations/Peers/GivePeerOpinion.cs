using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Nominations.Peers;

/// <summary>Takes the answer of a holder who was asked as a peer. As soon as enough agree, the badge is awarded.</summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="holders">Who can be asked in the place of somebody who recuses themselves.</param>
/// <param name="options">How long a peer is waited for.</param>
/// <param name="time">The clock.</param>
public sealed class GivePeerOpinion(
    IDocuments documents, NominationQueries queries, PeerHolders holders, IOptions<ServiceOptions> options, TimeProvider time)
{
    /// <summary>Takes an answer, or says why it cannot be taken and changes nothing.</summary>
    /// <param name="id">The nomination's id.</param>
    /// <param name="invitation">The invitation's id.</param>
    /// <param name="request">The answer.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<PeerAnswerResult> ExecuteAsync(string id, string invitation, PeerAnswerRequest request, CancellationToken cancellationToken)
    {
        while (await queries.FindAsync(id, cancellationToken) is { Value: { PeerReview: { } review } before } found
            && review.Find(invitation) is { } invited)
        {
            if (!invited.IsOpen || !before.IsWithPeers)
            {
                return new PeerAnswerResult(invited.Opinion?.Answer == request.Answer ? PeerAnswerStatus.Taken : PeerAnswerStatus.Closed, before, []);
            }

            IReadOnlyList<Problem> problems = PeerRules.Check(before, request);
            if (problems.Count > 0)
            {
                return new PeerAnswerResult(PeerAnswerStatus.Invalid, before, problems);
            }

            PeerReview answered = review.With(invited with { Opinion = Opinion(request) });
            if (request.Answer == PeerAnswer.Recuse)
            {
                answered = answered with { Invitations = [.. answered.Invitations, .. await holders.DrawAsync(before, 1, cancellationToken)] };
            }

            DateTimeOffset now = time.GetUtcNow();
            Nomination after = PeerRules.Settle(before, answered, now, PeerDelays.Of(options.Value));
            Act act = new(AuditWho.Peer, NominationAct.PeerAnswered, now);
            if ((await documents.SaveAsync(PeerChange.Save(before, after, found.ETag, act), cancellationToken)).Saved)
            {
                return new PeerAnswerResult(PeerAnswerStatus.Taken, after, []);
            }
        }

        return new PeerAnswerResult(PeerAnswerStatus.NotFound, null, []);
    }

    private PeerOpinion Opinion(PeerAnswerRequest request) => new(
        request.Answer,
        Text(request.Reason),
        request.Answer == PeerAnswer.Recuse ? [] : [.. request.Evidence.Select(piece => piece with { Reason = Text(piece.Reason) })],
        time.GetUtcNow());

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
