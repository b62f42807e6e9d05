using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Nominations;

/// <summary>The writes that keep a nomination and its place in the lists together.</summary>
internal static class NominationChange
{
    /// <summary>A new nomination, with the rows by which its people find it.</summary>
    public static DocumentSave Insert(Nomination nomination, Act act)
    {
        DocumentSave save = new(NominationPartition.Of(nomination.Badge));
        save.Insert(NominationPartition.Nomination(nomination.Id), NominationChain.Append(save, null, nomination, act), CoreJson.Default.Nomination)
            .Insert(NominationPartition.Listing(nomination), NominationSummary.Of(nomination), CoreJson.Default.NominationSummary);
        foreach (string key in nomination.PeopleKeys)
        {
            save.Insert(NominationPartition.Person(key, nomination.Id), new NominationClaim(nomination.Id), CoreJson.Default.NominationClaim);
        }

        return save;
    }

    /// <summary>A change, with its entry in the nomination's chain.</summary>
    /// <param name="before">The nomination as it was read.</param>
    /// <param name="after">As it shall be; the end of its chain follows by itself.</param>
    /// <param name="etag">The version that was read.</param>
    /// <param name="act">Who does what; absent only for the text of a draft, which is told once it is sent.</param>
    public static DocumentSave Save(Nomination before, Nomination after, string etag, Act? act) =>
        Add(new DocumentSave(NominationPartition.Of(after.Badge)), before, after, etag, act);

    /// <summary>The same writes beside those of another nomination of the same badge.</summary>
    public static DocumentSave Add(DocumentSave save, Nomination before, Nomination after, string etag, Act? act)
    {
        after = act is null ? after : NominationChain.Append(save, before, after, act);
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
