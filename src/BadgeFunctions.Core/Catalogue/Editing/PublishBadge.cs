using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Catalogue.Editing;

/// <summary>
/// Makes a draft the badge's definition, by the way of a catalogue file: a change of what an award says makes the next
/// version, and versions that exist stay as they are. Who published it and when is recorded with it.
/// </summary>
/// <param name="documents">Where the catalogue is kept.</param>
/// <param name="files">Where its public files go.</param>
/// <param name="queries">Reads badges as their editors see them.</param>
/// <param name="artwork">Finds a draft's pictures.</param>
/// <param name="uploads">Keeps a draft's pictures.</param>
/// <param name="store">The catalogue's reader.</param>
/// <param name="sites">Under which addresses.</param>
/// <param name="time">The clock.</param>
public sealed class PublishBadge(
    IDocuments documents,
    IFiles files,
    DraftQueries queries,
    DraftArtwork artwork,
    ArtUploads uploads,
    ICatalogue store,
    PublicSites sites,
    TimeProvider time)
{
    private readonly BadgeVersions _versions = new(documents, files);
    private readonly CurrentCatalogue _current = new(documents, store);

    /// <summary>Publishes the draft of a badge.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="badge">The badge.</param>
    /// <param name="revision">The <see cref="BadgeState.Revision"/> that they saw.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<EditResult> ExecuteAsync(Actor actor, string badge, string revision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        while (true)
        {
            Document<CatalogueRecord>? record = await _current.FindAsync(cancellationToken);
            if (record is null || await queries.FindAsync(record.Value, badge, cancellationToken) is not { Draft: { } draft } state || !actor.Manages(state.Issuer, Matter.Badges))
            {
                return EditResult.NotFound;
            }

            if (state.Revision != revision || state.IsOutdated)
            {
                return EditResult.Conflict(state);
            }

            (Badge? defined, BadgeArtwork? art, EditResult? refused) = await DefineAsync(state, record.Value, cancellationToken);
            if (refused is not null)
            {
                return refused;
            }

            IReadOnlyList<PublicAddresses> published = sites.AllOf(record.Value.Issuers.First(issuer => issuer.Id == defined!.Issuer));
            Badge edited = defined! with { Edit = new CatalogueEdit(actor.Name, time.GetUtcNow()) };
            BadgeVersion version = await _versions.AssignAsync(edited, art, state.Published, published, cancellationToken);
            if (await SaveAsync(record, draft, version, cancellationToken))
            {
                await FinishAsync(draft, version, published, cancellationToken);
                return EditResult.Done(new BadgeState(version.Badge, null));
            }
        }
    }

    private async Task<(Badge? Defined, BadgeArtwork? Art, EditResult? Refused)> DefineAsync(
        BadgeState state, CatalogueRecord record, CancellationToken cancellationToken)
    {
        (Badge defined, IReadOnlyList<CatalogueError> problems) = DraftCheck.Check(DraftQueries.Owned(state, state.Entry), record);
        if (problems.Count > 0)
        {
            return (null, null, EditResult.Invalid(state, problems));
        }

        try
        {
            return (defined, await artwork.PrepareAsync(state, cancellationToken), null);
        }
        catch (BadgeArtException unusable)
        {
            return (null, null, EditResult.Invalid(state, [new CatalogueError("image.png", CatalogueErrorCodes.ArtUnusable, unusable.Code)]));
        }
    }

    // The draft is replaced by itself: somebody who saved another one in the meantime is not run over.
    private async Task<bool> SaveAsync(Document<CatalogueRecord> record, BadgeDraft draft, BadgeVersion version, CancellationToken cancellationToken)
    {
        Document<BadgeDraft>? stored = await queries.FindDraftAsync(version.Badge.Id, cancellationToken);
        if (stored?.Value.Revision != draft.Revision)
        {
            return false;
        }

        DocumentSave save = new DocumentSave(CatalogueStore.Partition)
            .Replace(DraftQueries.DraftId(version.Badge.Id), draft, stored.ETag, CoreJson.Default.BadgeDraft);
        if (version.Unpublished is not null)
        {
            save.Put(CatalogueStore.VersionId(version.Badge.Id, version.Badge.Version), version.Badge, CoreJson.Default.Badge);
        }

        return await _current.SaveAsync(CurrentCatalogue.Replace(save, CurrentCatalogue.With(record.Value, version.Badge), record.ETag), cancellationToken);
    }

    // The draft goes last: while it is there, publishing can be repeated and completes what was cut short.
    private async Task FinishAsync(BadgeDraft draft, BadgeVersion version, IReadOnlyList<PublicAddresses> published, CancellationToken cancellationToken)
    {
        if (version.Unpublished is { } missing)
        {
            await files.WriteAsync(FileArea.Public, [.. BadgeFiles.Of(version.Badge, missing, published)], cancellationToken);
        }

        Document<BadgeDraft>? stored = await queries.FindDraftAsync(version.Badge.Id, cancellationToken);
        if (stored?.Value.Revision == draft.Revision
            && (await documents.SaveAsync(
                new DocumentSave(CatalogueStore.Partition).Delete(DraftQueries.DraftId(version.Badge.Id), stored.ETag), cancellationToken)).Saved)
        {
            await uploads.RemoveAsync(draft.Art.Paths, cancellationToken);
        }
    }
}
