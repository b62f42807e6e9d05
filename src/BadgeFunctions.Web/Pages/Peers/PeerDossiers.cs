using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Web.Pages.Peers;

/// <summary>Finds a request for a peer who has the signed link to it.</summary>
/// <param name="links">Checks the link.</param>
/// <param name="nominations">The requests.</param>
/// <param name="catalogue">The badges.</param>
internal sealed class PeerDossiers(ISignedLinks links, NominationQueries nominations, ICatalogue catalogue)
{
    public async Task<PeerDossier?> FindAsync(string id, string invitation, string? key, CancellationToken cancellationToken) =>
        links.Grants(LinkPurposes.PeerReview, $"{id}/{invitation}", key)
        && await nominations.FindAsync(id, cancellationToken) is { Value: var nomination }
        && nomination.PeerReview?.Find(invitation) is { } invited
        && (await catalogue.CurrentAsync(cancellationToken)).FindBadge(nomination.Badge) is { } badge
            ? new PeerDossier(nomination, invited, badge, key!)
            : null;
}
