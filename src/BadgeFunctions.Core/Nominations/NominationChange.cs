using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Nominations;

/// <summary>The writes that keep a nomination and its place in the lists together.</summary>
internal static class NominationChange
{
    public static DocumentSave Save(Nomination before, Nomination after, string etag) =>
        Add(new DocumentSave(NominationPartition.Of(after.Badge)), before, after, etag);

    /// <summary>The same writes beside those of another nomination of the same badge.</summary>
    public static DocumentSave Add(DocumentSave save, Nomination before, Nomination after, string etag)
    {
        bool ends = EvidenceRetention.Applies(after.Status);
        if (ends && !EvidenceRetention.Applies(before.Status))
        {
            save.Put(NominationPartition.Retention(after.Id, null), new NominationClaim(after.Id), CoreJson.Default.NominationClaim);
        }

        save.Replace(
            NominationPartition.Nomination(after.Id),
            ends ? after : after with { RetainUntil = null, EvidenceRemovedAt = null },
            etag,
            CoreJson.Default.Nomination);
        NominationSummary summary = NominationSummary.Of(after);
        if (NominationPartition.Listing(before) != NominationPartition.Listing(after))
        {
            save.Delete(NominationPartition.Listing(before));
        }

        if (NominationSummary.Of(before) != summary)
        {
            save.Put(NominationPartition.Listing(after), summary, CoreJson.Default.NominationSummary);
        }

        string? place = NominationPartition.Bag(before);
        string? newPlace = NominationPartition.Bag(after);
        if (place is not null && place != newPlace)
        {
            save.Delete(place);
        }

        if (newPlace is not null && place != newPlace)
        {
            save.Put(newPlace, new NominationClaim(after.Id), CoreJson.Default.NominationClaim);
        }

        return save;
    }
}
