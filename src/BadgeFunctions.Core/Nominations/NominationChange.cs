using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Nominations;

/// <summary>The writes that keep a nomination and its place in the lists together.</summary>
internal static class NominationChange
{
    public static DocumentSave Save(Nomination before, Nomination after, string etag)
    {
        DocumentSave save = new(NominationPartition.Of(after.Badge));
        save.Replace(NominationPartition.Nomination(after.Id), after, etag, CoreJson.Default.Nomination);
        if (before.Status != after.Status)
        {
            save.Delete(NominationPartition.Listing(before))
                .Put(NominationPartition.Listing(after), NominationSummary.Of(after), CoreJson.Default.NominationSummary);
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
