using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Core.Serialization;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Catalogue;

/// <summary>
/// Makes a catalogue the current one: publishes issuers, badges and art, and gives a changed badge a new version.
/// Versions that exist stay as they are. Installing the same catalogue again changes nothing, and completes an
/// installation that was cut short.
/// </summary>
/// <param name="documents">Where the catalogue is kept.</param>
/// <param name="files">Where its public files go.</param>
/// <param name="art">Makes supplied art safe.</param>
/// <param name="store">The catalogue's reader, told to look again.</param>
/// <param name="options">The public base URL.</param>
public sealed class InstallCatalogue(IDocuments documents, IFiles files, IBadgeArt art, ICatalogue store, IOptions<ServiceOptions> options)
{
    private readonly BadgeVersions _versions = new(documents, files, options);

    /// <summary>Installs a catalogue that was read and found coherent.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="readArt">Reads an art file that the catalogue names.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What it changed.</returns>
    /// <exception cref="CatalogueArtException">Badges' art cannot be used; nothing was installed.</exception>
    public async Task<CatalogueInstallation> ExecuteAsync(
        CatalogueDocument catalogue, Func<string, CancellationToken, Task<ReadOnlyMemory<byte>>> readArt, CancellationToken cancellationToken)
    {
        BadgeArtwork?[] supplied = await PrepareAsync(catalogue, readArt, cancellationToken);
        DocumentKey key = new(CatalogueStore.Partition, CatalogueStore.CurrentId);
        while (true)
        {
            Document<CatalogueRecord>? current = await documents.FindAsync(key, CoreJson.Default.CatalogueRecord, cancellationToken);
            Dictionary<string, Badge> before = (current?.Value.Badges ?? []).ToDictionary(badge => badge.Id, StringComparer.Ordinal);
            List<BadgeVersion> versions = [];
            foreach ((Badge badge, BadgeArtwork? artwork) in catalogue.Badges.Zip(supplied))
            {
                versions.Add(await _versions.AssignAsync(badge, artwork, before.GetValueOrDefault(badge.Id), cancellationToken));
            }

            if (await SaveAsync(catalogue, versions, current?.ETag, cancellationToken))
            {
                await PublishAsync(catalogue, versions, cancellationToken);
                return new CatalogueInstallation(
                    [.. versions.Select(version => new InstalledBadge(version.Badge.Id, version.Badge.Version, version.Change))],
                    [.. before.Keys.Except(catalogue.Badges.Select(badge => badge.Id))]);
            }
        }
    }

    private async Task<BadgeArtwork?[]> PrepareAsync(
        CatalogueDocument catalogue, Func<string, CancellationToken, Task<ReadOnlyMemory<byte>>> readArt, CancellationToken cancellationToken)
    {
        BadgeArtwork?[] prepared = new BadgeArtwork?[catalogue.Badges.Count];
        List<CatalogueError> errors = [];
        for (int i = 0; i < prepared.Length; i++)
        {
            if (catalogue.Badges[i].Image is not { } image)
            {
                continue;
            }

            try
            {
                prepared[i] = await art.PrepareAsync(await readArt(image.Png, cancellationToken), await readArt(image.Svg, cancellationToken), cancellationToken);
            }
            catch (BadgeArtException unusable)
            {
                errors.Add(new CatalogueError($"badges[{i}].image", CatalogueErrorCodes.ArtUnusable, unusable.Code));
            }
        }

        return errors.Count == 0 ? prepared : throw new CatalogueArtException(errors);
    }

    private async Task<bool> SaveAsync(CatalogueDocument catalogue, List<BadgeVersion> versions, string? etag, CancellationToken cancellationToken)
    {
        // What one save cannot hold goes ahead: a version that no catalogue names yet is seen by nobody.
        Badge[][] changed = [.. versions.Where(version => version.Unpublished is not null).Select(version => version.Badge).Chunk(DocumentSave.MaximumOperations - 1)];
        foreach (Badge[] ahead in changed.SkipLast(1))
        {
            await documents.SaveAsync(Versions(ahead), cancellationToken);
        }

        DocumentSave save = Versions(changed.LastOrDefault() ?? []);
        CatalogueRecord record = new(catalogue.Issuers, [.. versions.Select(version => version.Badge)]);
        save = etag is null
            ? save.Insert(CatalogueStore.CurrentId, record, CoreJson.Default.CatalogueRecord)
            : save.Replace(CatalogueStore.CurrentId, record, etag, CoreJson.Default.CatalogueRecord);
        bool saved = (await documents.SaveAsync(save, cancellationToken)).Saved;
        (store as CatalogueStore)?.Forget();
        return saved;
    }

    private static DocumentSave Versions(IEnumerable<Badge> badges)
    {
        DocumentSave save = new(CatalogueStore.Partition);
        foreach (Badge badge in badges)
        {
            save.Put(CatalogueStore.VersionId(badge.Id, badge.Version), badge, CoreJson.Default.Badge);
        }

        return save;
    }

    private Task PublishAsync(CatalogueDocument catalogue, List<BadgeVersion> versions, CancellationToken cancellationToken)
    {
        PublicAddresses addresses = new(options.Value.PublicBaseUrl);
        List<FileWrite> writes = [];
        foreach (BadgeVersion version in versions)
        {
            if (version.Unpublished is { } artwork)
            {
                writes.AddRange(FilesOf(version.Badge, artwork, addresses));
            }
        }

        writes.AddRange(catalogue.Issuers.Select(
            issuer => PublicFiles.File(addresses.FileOf(addresses.Issuer(issuer.Id)), CatalogueFaces.Issuer(issuer, addresses))));
        return files.WriteAsync(FileArea.Public, writes, cancellationToken);
    }

    // The document comes last: where it is, the images are, too.
    private static FileWrite[] FilesOf(Badge badge, BadgeArtwork artwork, PublicAddresses addresses) =>
    [
        PublicFiles.File(addresses.FileOf(addresses.AchievementImage(badge.Id, badge.Version, "png")), artwork.Png),
        PublicFiles.File(addresses.FileOf(addresses.AchievementImage(badge.Id, badge.Version, "svg")), artwork.Svg),
        PublicFiles.File(addresses.FileOf(addresses.Achievement(badge.Id, badge.Version)), CatalogueFaces.BadgeClass(badge, addresses)),
    ];
}
