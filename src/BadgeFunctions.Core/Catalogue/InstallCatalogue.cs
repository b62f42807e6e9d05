using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Catalogue;

/// <summary>
/// Makes a catalogue the current one: publishes issuers, badges and art, and gives a changed badge a new version.
/// Versions that exist stay as they are, and so do badges and issuers that were edited in the browser. Installing the same
/// catalogue again changes nothing, and completes an installation that was cut short.
/// </summary>
/// <param name="documents">Where the catalogue is kept.</param>
/// <param name="files">Where its public files go.</param>
/// <param name="art">Makes supplied art safe.</param>
/// <param name="store">The catalogue's reader, told to look again.</param>
/// <param name="sites">Under which addresses.</param>
public sealed class InstallCatalogue(IDocuments documents, IFiles files, IBadgeArt art, ICatalogue store, PublicSites sites)
{
    private readonly BadgeVersions _versions = new(documents, files);

    /// <summary>Installs a catalogue that was read and found coherent.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="readArt">Reads an art file that the catalogue names.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What it changed.</returns>
    /// <exception cref="CatalogueRefusedException">Art cannot be used, or it does not go with what was edited in the browser; nothing was installed.</exception>
    public async Task<CatalogueInstallation> ExecuteAsync(
        CatalogueDocument catalogue, Func<string, CancellationToken, Task<ReadOnlyMemory<byte>>> readArt, CancellationToken cancellationToken)
    {
        BadgeArtwork?[] supplied = await PrepareAsync(catalogue, readArt, cancellationToken);
        string hash = CatalogueFileHash.Of(catalogue, supplied);
        DocumentKey key = new(CatalogueStore.Partition, CatalogueStore.CurrentId);
        while (true)
        {
            Document<CatalogueRecord>? current = await documents.FindAsync(key, CoreJson.Default.CatalogueRecord, cancellationToken);
            Dictionary<string, Badge> before = (current?.Value.Badges ?? []).ToDictionary(badge => badge.Id, StringComparer.Ordinal);
            CatalogueMerge merge = CatalogueMerge.Of(catalogue, current?.Value);
            CheckAddresses(merge.Issuers);
            Dictionary<string, IReadOnlyList<PublicAddresses>> published = merge.Issuers.ToDictionary(issuer => issuer.Id, sites.AllOf, StringComparer.Ordinal);
            List<BadgeVersion> versions = [];
            foreach ((Badge badge, BadgeArtwork? artwork) in catalogue.Badges.Zip(supplied).Where(one => !merge.Keeps(one.First.Id)))
            {
                versions.Add(await _versions.AssignAsync(badge, artwork, before.GetValueOrDefault(badge.Id), published[badge.Issuer], cancellationToken));
            }

            CatalogueRecord record = new(merge.Issuers, merge.Combine(versions.Select(version => version.Badge)), hash);

            // The same file again, a start of the service above all, writes only the public files that are missing.
            if ((current?.Value.FileHash == hash && versions.All(version => version.Change == BadgeChange.Unchanged))
                || await SaveAsync(record, versions, current?.ETag, cancellationToken))
            {
                await PublishAsync(merge.Issuers, versions, published, cancellationToken);
                return Describe(catalogue, merge, versions, before);
            }
        }
    }

    private static CatalogueInstallation Describe(
        CatalogueDocument catalogue, CatalogueMerge merge, List<BadgeVersion> versions, Dictionary<string, Badge> before)
    {
        Dictionary<string, InstalledBadge> installed = versions.ToDictionary(
            version => version.Badge.Id, version => new InstalledBadge(version.Badge.Id, version.Badge.Version, version.Change), StringComparer.Ordinal);
        return new CatalogueInstallation(
            [.. catalogue.Badges.Select(badge => installed.GetValueOrDefault(badge.Id) ?? new InstalledBadge(badge.Id, before[badge.Id].Version, BadgeChange.Kept))],
            [.. before.Keys.Except(catalogue.Badges.Select(badge => badge.Id)).Except(merge.Kept)],
            merge.Kept,
            merge.KeptIssuers);
    }

    // At the installation's own address, an issuer's files would stand where everybody's do.
    private void CheckAddresses(IReadOnlyList<Issuer> issuers)
    {
        CatalogueError[] taken =
        [
            .. issuers.Index()
                .Where(one => string.Equals(one.Item.PublicBaseUrl, sites.Main.Base, StringComparison.OrdinalIgnoreCase))
                .Select(one => new CatalogueError($"issuers[{one.Index}].publicBaseUrl", CatalogueErrorCodes.AddressTaken, one.Item.PublicBaseUrl)),
        ];
        if (taken.Length > 0)
        {
            throw new CatalogueRefusedException(taken);
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

        return errors.Count == 0 ? prepared : throw new CatalogueRefusedException(errors);
    }

    private async Task<bool> SaveAsync(CatalogueRecord record, List<BadgeVersion> versions, string? etag, CancellationToken cancellationToken)
    {
        // What one save cannot hold goes ahead: a version that no catalogue names yet is seen by nobody.
        Badge[][] changed = [.. versions.Where(version => version.Unpublished is not null).Select(version => version.Badge).Chunk(DocumentSave.MaximumOperations - 1)];
        foreach (Badge[] ahead in changed.SkipLast(1))
        {
            await documents.SaveAsync(Versions(ahead), cancellationToken);
        }

        DocumentSave save = Versions(changed.LastOrDefault() ?? []);
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

    private Task PublishAsync(
        IReadOnlyList<Issuer> issuers,
        List<BadgeVersion> versions,
        Dictionary<string, IReadOnlyList<PublicAddresses>> published,
        CancellationToken cancellationToken)
    {
        List<FileWrite> writes = [];
        foreach (BadgeVersion version in versions)
        {
            if (version.Unpublished is { } artwork)
            {
                writes.AddRange(BadgeFiles.Of(version.Badge, artwork, published[version.Badge.Issuer]));
            }
        }

        writes.AddRange(issuers.SelectMany(issuer => BadgeFiles.Of(issuer, published[issuer.Id])));
        return files.WriteAsync(FileArea.Public, writes, cancellationToken);
    }
}
