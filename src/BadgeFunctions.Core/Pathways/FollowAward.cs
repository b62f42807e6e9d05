using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Pathways;

/// <summary>What an award leads to: badges that come by themselves now, and one mail about those that can be asked for now.</summary>
internal sealed class FollowAward(
    AwardQueries awards, NominationQueries nominations, ICatalogue catalogue, CompletePathway complete, ReachableBadges reachable, IQueue queue)
{
    /// <summary>Follows an award. Repeating it changes nothing: claims make each badge unique, and a mail goes out once a message id.</summary>
    public async Task ExecuteAsync(string award, CancellationToken cancellationToken)
    {
        if (await awards.FindAsync(award, cancellationToken) is not { Value: { Revocation: null, Erased: false } given }
            || await nominations.FindAsync(given.Nomination, cancellationToken) is not { Value: { Nominee.Key.Length: > 0 } earned })
        {
            // It ended before anything could follow from it.
            return;
        }

        foreach (Badge badge in (await catalogue.CurrentAsync(cancellationToken)).Badges)
        {
            if (badge is { Approval: ApprovalPaths.Automatic, Archived: false } && badge.Requires.Contains(given.Badge))
            {
                await complete.ExecuteAsync(badge, earned, cancellationToken);
            }
        }

        // A pupil without an address is told by the school.
        if (earned.Nominee.Email.Length > 0 && (await reachable.ThroughAsync(earned, cancellationToken)).Count > 0)
        {
            await queue.SendAsync([Notification.Message(NotificationKind.Invitation, earned.Id)], cancellationToken);
        }
    }
}
