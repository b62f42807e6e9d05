using BadgeFunctions.Core.Catalogue.Emblems;
using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Core.Serialization;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Catalogue;

/// <summary>
/// Makes a catalogue the current one: publishes issuers, badges and art, and gives a changed badge a new version.
/// Versions that exist stay as they are. Installing the same catalogue again changes nothing.
/// </summary>
/// <param name="documents">Where the catalogue is kept.</param>
/// <param name="files">Where its public files go.</param>
/// <param name="art">Makes supplied art safe.</param>
/// <param name="store">The catalogue's reader, told to look again.</param>
/// <param name="options">The public base URL.</param>
public sealed class InstallCatalogue(IDocuments documents, IFiles files, IBadgeArt art, ICatalogue store, IOptions<ServiceOptions> options)
{
    /// <summary>Installs a catalogue that was read and found coherent.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="readArt">Reads an art file that the catalogue names.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="BadgeArtException">A badge's art cannot be used; nothing of the catalogue is current then.</exception>
    public async Task ExecuteAsync(
        CatalogueDocument catalogue, Func<string, CancellationToken, Task<ReadOnlyMemory<byte>>> readArt, CancellationToken cancellationToken)
    {
        PublicAddresses addresses = new(options.Value.PublicBaseUrl);
        DocumentKey key = new(CatalogueStore.Partition, CatalogueStore.CurrentId);
        Document<CatalogueRecord>? current = await documents.FindAsync(key, CoreJson.Default.CatalogueRecord, cancellationToken);
        Dictionary<string, Badge> before = (current?.Value.Badges ?? []).ToDictionary(badge => badge.Id, StringComparer.Ordinal);

        List<Badge> badges = [];
        foreach (Badge badge in catalogue.Badges)
        {
            BadgeArtwork artwork = badge.Image is { } image
                ? await art.PrepareAsync(await readArt(image.Png, cancellationToken), await readArt(image.Svg, cancellationToken), cancellationToken)
                : Emblem.Draw(badge);
            Badge versioned = await VersionAsync(badge, artwork, before.GetValueOrDefault(badge.Id), addresses, cancellationToken);
            badges.Add(versioned);
        }

        await files.WriteAsync(
            FileArea.Public,
            [.. catalogue.Issuers.Select(issuer => PublicFiles.File(addresses.FileOf(addresses.Issuer(issuer.Id)), CatalogueFaces.Issuer(issuer, addresses)))],
            cancellationToken);
        await documents.SaveAsync(
            new DocumentSave(key.Partition).Put(key.Id, new CatalogueRecord(catalogue.Issuers, badges), CoreJson.Default.CatalogueRecord), cancellationToken);
        (store as CatalogueStore)?.Forget();
    }

    private async Task<Badge> VersionAsync(Badge badge, BadgeArtwork artwork, Badge? before, PublicAddresses addresses, CancellationToken cancellationToken)
    {
        string fingerprint = BadgeFingerprint.Of(badge, artwork);
        bool same = before is not null && before.Fingerprint == fingerprint;
        Badge versioned = badge with { Version = same ? before!.Version : (before?.Version ?? 0) + 1, Fingerprint = fingerprint };
        string address = addresses.Achievement(versioned.Id, versioned.Version);
        if (same && await files.ExistsAsync(FileArea.Public, addresses.FileOf(address), cancellationToken))
        {
            return versioned;
        }

        await documents.SaveAsync(
            new DocumentSave(CatalogueStore.Partition).Put(CatalogueStore.VersionId(versioned.Id, versioned.Version), versioned, CoreJson.Default.Badge),
            cancellationToken);
        await files.WriteAsync(
            FileArea.Public,
            [
                PublicFiles.File(addresses.FileOf(addresses.AchievementImage(versioned.Id, versioned.Version, "png")), artwork.Png),
                PublicFiles.File(addresses.FileOf(addresses.AchievementImage(versioned.Id, versioned.Version, "svg")), artwork.Svg),
                PublicFiles.File(addresses.FileOf(address), CatalogueFaces.BadgeClass(versioned, addresses)),
            ],
            cancellationToken);
        return versioned;
    }
}
