using BadgeFunctions.Core.Catalogue.Emblems;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Catalogue;

/// <summary>Gives a badge its version: the last one when nothing changed, the next one otherwise.</summary>
internal sealed class BadgeVersions(IDocuments documents, IFiles files)
{
    private const int MostVersions = 1000;

    /// <summary>Compares a badge with what there was of it.</summary>
    /// <param name="badge">The badge as the catalogue defines it.</param>
    /// <param name="supplied">Its art, when the catalogue names some.</param>
    /// <param name="current">The same badge in the current catalogue.</param>
    /// <param name="sites">Where it is published.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<BadgeVersion> AssignAsync(Badge badge, BadgeArtwork? supplied, Badge? current, IReadOnlyList<PublicAddresses> sites, CancellationToken cancellationToken)
    {
        // A badge that was taken out and comes back goes on from its last version: published versions stay as they are.
        Badge? last = current ?? await FindLastAsync(badge.Id, cancellationToken);
        BadgeArtwork? art = supplied;
        bool same = last is not null
            && (supplied is null ? BadgeFingerprint.SameDefinition(badge, last) : last.Fingerprint == BadgeFingerprint.Of(badge, supplied));
        if (!same)
        {
            art ??= Emblem.Draw(badge);
        }

        Badge versioned = same
            ? badge with { Version = last!.Version, Fingerprint = last.Fingerprint }
            : badge with { Version = (last?.Version ?? 0) + 1, Fingerprint = BadgeFingerprint.Of(badge, art!) };
        BadgeChange change = current is null ? BadgeChange.New : same ? BadgeChange.Unchanged : BadgeChange.NewVersion;
        bool published = same && await IsPublishedAsync(versioned, sites, cancellationToken);
        return new BadgeVersion(versioned, change, published ? null : art ?? Emblem.Draw(badge));
    }

    private async Task<bool> IsPublishedAsync(Badge badge, IReadOnlyList<PublicAddresses> sites, CancellationToken cancellationToken)
    {
        foreach (PublicAddresses addresses in sites)
        {
            if (!await files.ExistsAsync(FileArea.Public, addresses.FileOf(addresses.Achievement(badge.Id, badge.Version)), cancellationToken))
            {
                return false;
            }
        }

        return true;
    }

    private async Task<Badge?> FindLastAsync(string badge, CancellationToken cancellationToken)
    {
        DocumentPage<Badge> versions = await documents.ListAsync(
            CatalogueStore.Partition, CatalogueStore.VersionsOf(badge), MostVersions, null, CoreJson.Default.Badge, cancellationToken);
        return versions.Items.Select(version => version.Value).MaxBy(version => version.Version);
    }
}
