using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Nominations;

/// <summary>
/// The one place that a person has for a badge. A nomination takes it when its sender's address is proved, not before:
/// a stranger who types somebody's address keeps nobody from asking. Whoever proves first has it.
/// </summary>
internal static class NominationPlace
{
    /// <summary>Takes the person's place; the save is refused when another nomination has it.</summary>
    public static DocumentSave Take(DocumentSave save, Nomination nomination)
    {
        NominationClaim claim = new(nomination.Id);
        return save.Insert(NominationPartition.Claim(nomination.Nominee.Key), claim, CoreJson.Default.NominationClaim)
            .Put(NominationPartition.LookAlike(nomination), claim, CoreJson.Default.NominationClaim);
    }

    /// <summary>The id of the nomination that has a person's place, or <see langword="null"/>.</summary>
    public static async Task<string?> HolderAsync(IDocuments documents, string badge, string key, CancellationToken cancellationToken) =>
        (await FindAsync(documents, badge, key, cancellationToken))?.Value.Nomination;

    /// <summary>Gives the place back, if it is this nomination that has it, and takes the nomination out of those that are compared with new ones.</summary>
    public static async Task<DocumentSave> ReleaseAsync(
        IDocuments documents, DocumentSave save, Nomination nomination, CancellationToken cancellationToken)
    {
        save.Delete(NominationPartition.LookAlike(nomination));
        return await FindAsync(documents, nomination.Badge, nomination.Nominee.Key, cancellationToken) is { } held && held.Value.Nomination == nomination.Id
            ? save.Delete(NominationPartition.Claim(nomination.Nominee.Key), held.ETag)
            : save;
    }

    private static async Task<Document<NominationClaim>?> FindAsync(IDocuments documents, string badge, string key, CancellationToken cancellationToken) =>
        await documents.FindAsync(
            new DocumentKey(NominationPartition.Of(badge), NominationPartition.Claim(key)), CoreJson.Default.NominationClaim, cancellationToken);
}
