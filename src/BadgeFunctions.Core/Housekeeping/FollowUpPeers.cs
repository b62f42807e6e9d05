using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Peers;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Housekeeping;

/// <summary>Reminds peers who have not answered, once each, and asks others in the place of those who never do.</summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="catalogue">The badges whose nominations are looked at.</param>
/// <param name="holders">Who else can be asked.</param>
/// <param name="options">After how long.</param>
/// <param name="time">The clock.</param>
public sealed class FollowUpPeers(
    IDocuments documents, NominationQueries queries, ICatalogue catalogue, PeerHolders holders, IOptions<ServiceOptions> options, TimeProvider time)
    : IHousekeepingTask
{
    /// <inheritdoc/>
    public async Task<int> ExecuteAsync(CancellationToken cancellationToken) => await HousekeepingRun.OverAsync(
        documents,
        (await catalogue.EveryBadgeAsync(cancellationToken)).Select(NominationPartition.Of),
        NominationPartition.PeersDuePrefix,
        // What is due at this very moment included.
        NominationPartition.PeersDuePrefix + NominationPartition.Moment(time.GetUtcNow()) + DocumentNames.AfterAny,
        CoreJson.Default.NominationClaim,
        FollowUpAsync,
        cancellationToken);

    private async Task<bool> FollowUpAsync(string partition, Document<NominationClaim> row, CancellationToken cancellationToken)
    {
        while (await queries.FindAsync(row.Value.Nomination, cancellationToken) is { } found
            && found.Value.IsWithPeers
            && NominationPartition.PeersDue(found.Value) == row.Id)
        {
            Nomination after = await FollowUpAsync(found.Value, cancellationToken);
            if ((await documents.SaveAsync(PeerChange.Save(found.Value, after, found.ETag, Act.OfSystem(NominationAct.PeersFollowedUp, time.GetUtcNow())), cancellationToken)).Saved)
            {
                return true;
            }
        }

        // Decided, withdrawn, or followed up by somebody quicker: nobody is waited for on this row any more.
        await documents.SaveAsync(new DocumentSave(partition).Delete(row.Id), cancellationToken);
        return false;
    }

    private async Task<Nomination> FollowUpAsync(Nomination nomination, CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        PeerDelays delays = PeerDelays.Of(options.Value);
        PeerReview review = nomination.PeerReview!;
        int lapsed = review.Invitations.Count(invitation => delays.ReplacesAt(invitation, now));
        IReadOnlyList<PeerInvitation> others = lapsed == 0 ? [] : await holders.DrawAsync(nomination, lapsed, cancellationToken);
        PeerInvitation[] followed =
        [
            .. review.Invitations.Select(invitation =>
                delays.ReplacesAt(invitation, now) ? invitation with { LapsedAt = now }
                : delays.RemindsAt(invitation, now) ? invitation with { RemindedAt = now }
                : invitation),
            .. others,
        ];
        return PeerRules.Settle(nomination, review with { Invitations = followed }, now, delays);
    }
}
