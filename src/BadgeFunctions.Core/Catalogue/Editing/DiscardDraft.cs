using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Catalogue.Editing;

/// <summary>Forgets changes that were not published.</summary>
/// <param name="documents">Where drafts are kept.</param>
/// <param name="queries">Reads badges as their editors see them.</param>
/// <param name="uploads">Keeps their pictures.</param>
public sealed class DiscardDraft(IDocuments documents, DraftQueries queries, ArtUploads uploads)
{
    /// <summary>Discards the draft of a badge.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="badge">The badge.</param>
    /// <param name="revision">The <see cref="BadgeState.Revision"/> that they saw.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<EditResult> ExecuteAsync(Actor actor, string badge, string revision, CancellationToken cancellationToken)
    {
        if (await queries.FindAsync(actor, badge, cancellationToken) is not { Draft: { } draft } state)
        {
            return EditResult.NotFound;
        }

        Document<BadgeDraft>? stored = await queries.FindDraftAsync(badge, cancellationToken);
        DocumentSave save = new(CatalogueStore.Partition);
        if (state.Revision != revision
            || stored?.Value.Revision != draft.Revision
            || !(await documents.SaveAsync(save.Delete(DraftQueries.DraftId(badge), stored.ETag), cancellationToken)).Saved)
        {
            return EditResult.Conflict(await queries.FindAsync(actor, badge, cancellationToken));
        }

        await uploads.RemoveAsync(draft.Art.Paths, cancellationToken);
        return EditResult.Done(state.Published is null ? null : state with { Draft = null });
    }
}
