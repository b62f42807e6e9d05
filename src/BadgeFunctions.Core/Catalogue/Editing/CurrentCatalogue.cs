using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Catalogue.Editing;

/// <summary>The catalogue as it is stored at this moment, for those who change it.</summary>
/// <param name="documents">Where it is kept.</param>
/// <param name="store">Its reader, told to look again.</param>
internal sealed class CurrentCatalogue(IDocuments documents, ICatalogue store)
{
    private static readonly DocumentKey Key = new(CatalogueStore.Partition, CatalogueStore.CurrentId);

    public ValueTask<Document<CatalogueRecord>?> FindAsync(CancellationToken cancellationToken) =>
        documents.FindAsync(Key, CoreJson.Default.CatalogueRecord, cancellationToken);

    /// <summary>Adds to a save that the catalogue is to be another one, if it still is the one that was read.</summary>
    public static DocumentSave Replace(DocumentSave save, CatalogueRecord record, string etag) =>
        save.Replace(CatalogueStore.CurrentId, record, etag, CoreJson.Default.CatalogueRecord);

    public async Task<bool> SaveAsync(DocumentSave save, CancellationToken cancellationToken)
    {
        bool saved = (await documents.SaveAsync(save, cancellationToken)).Saved;
        (store as CatalogueStore)?.Forget();
        return saved;
    }

    /// <summary>The catalogue with a badge in the place of its former definition, or at the end.</summary>
    public static CatalogueRecord With(CatalogueRecord record, Badge badge) => record with
    {
        Badges = record.Badges.Any(one => one.Id == badge.Id)
            ? [.. record.Badges.Select(one => one.Id == badge.Id ? badge : one)]
            : [.. record.Badges, badge],
    };
}
