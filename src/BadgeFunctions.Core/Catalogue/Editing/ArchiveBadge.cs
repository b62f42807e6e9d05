using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;

namespace BadgeFunctions.Core.Catalogue.Editing;

/// <summary>Takes a badge out of the list, or puts it back. Awards and their pages stay as they are.</summary>
/// <param name="documents">Where the catalogue is kept.</param>
/// <param name="queries">Reads badges as their editors see them.</param>
/// <param name="store">The catalogue's reader.</param>
/// <param name="time">The clock.</param>
public sealed class ArchiveBadge(IDocuments documents, DraftQueries queries, ICatalogue store, TimeProvider time)
{
    private readonly CurrentCatalogue _current = new(documents, store);

    /// <summary>Archives a badge, or ends that; doing it again changes nothing.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="badge">The badge.</param>
    /// <param name="archived">Whether it is to be awarded no more.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<EditResult> ExecuteAsync(Actor actor, string badge, bool archived, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        while (true)
        {
            Document<CatalogueRecord>? record = await _current.FindAsync(cancellationToken);
            if (record is null || await queries.FindAsync(record.Value, badge, cancellationToken) is not { Published: { } published } state || !actor.Manages(state.Issuer, Matter.Badges))
            {
                return EditResult.NotFound;
            }

            Badge changed = published with { Archived = archived, Edit = new CatalogueEdit(actor.Name, time.GetUtcNow()) };
            DocumentSave save = CurrentCatalogue.Replace(
                new DocumentSave(CatalogueStore.Partition), CurrentCatalogue.With(record.Value, changed), record.ETag);
            if (published.Archived == archived || await _current.SaveAsync(save, cancellationToken))
            {
                return EditResult.Done(state with { Published = published.Archived == archived ? published : changed });
            }
        }
    }
}
