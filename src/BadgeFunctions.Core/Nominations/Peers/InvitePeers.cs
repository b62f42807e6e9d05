using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Nominations.Peers;

/// <summary>Asks holders of a badge to look at a request for it; too few holders, and it is up to the issuer's reviewers.</summary>
internal sealed class InvitePeers(
    IDocuments documents, NominationQueries queries, PeerHolders holders, IOptions<ServiceOptions> options, TimeProvider time)
{
    // Somebody is always away.
    private const int Spare = 2;

    /// <summary>Asks them, once.</summary>
    public async Task ExecuteAsync(string id, CancellationToken cancellationToken)
    {
        while (await queries.FindAsync(id, cancellationToken) is { Value: { Status: NominationStatus.Submitted, PeerReview: { IsAwaited: true } review } } found)
        {
            IReadOnlyList<PeerInvitation> drawn = await holders.DrawAsync(found.Value, review.Needed + Spare, cancellationToken);
            PeerReview asked = review with { Invitations = drawn.Count < review.Needed ? [] : drawn };
            DateTimeOffset now = time.GetUtcNow();
            Nomination after = PeerRules.Settle(found.Value, asked, now, PeerDelays.Of(options.Value));
            Act act = Act.OfSystem(NominationAct.PeersAsked, now);
            if ((await documents.SaveAsync(PeerChange.Save(found.Value, after, found.ETag, act), cancellationToken)).Saved)
            {
                return;
            }
        }
    }
}
