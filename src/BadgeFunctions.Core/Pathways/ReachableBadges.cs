using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Core.Pathways;

/// <summary>The badges that an award puts within reach.</summary>
internal sealed class ReachableBadges(ICatalogue catalogue, Holdings holdings)
{
    /// <summary>
    /// What the nominee of an awarded nomination may ask for thanks to it: badges that the awarded one opens, and badges
    /// whose prerequisites it completes. Neither those that come by themselves, nor those asked for or held already.
    /// </summary>
    public async Task<IReadOnlyList<Badge>> ThroughAsync(Nomination earned, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        IReadOnlyList<string> opens = snapshot.FindBadge(earned.Badge)?.Opens ?? [];
        List<Badge> reachable = [];
        foreach (Badge badge in snapshot.Badges)
        {
            bool opened = opens.Contains(badge.Id);
            if (badge is { Archived: false, Approval: not ApprovalPaths.Automatic }
                && (opened || badge.Requires.Contains(earned.Badge))
                && await IsNewAsync(badge, earned, opened, cancellationToken))
            {
                reachable.Add(badge);
            }
        }

        return reachable;
    }

    private async Task<bool> IsNewAsync(Badge badge, Nomination earned, bool opened, CancellationToken cancellationToken)
    {
        string key = earned.Nominee.Key;
        if (await holdings.ClaimAsync(key, badge.Id, cancellationToken) is not null)
        {
            return false;
        }

        IReadOnlySet<string> held = await holdings.HeldAsync(key, badge.Requires, cancellationToken);
        return opened ? RequiredBadges.Lacking(badge, held) == 0 : RequiredBadges.Completes(badge, held, earned.Badge);
    }
}
