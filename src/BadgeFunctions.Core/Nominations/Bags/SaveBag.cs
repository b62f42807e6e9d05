using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Nominations.Bags;

/// <summary>Keeps what the owner of a bag wrote, however incomplete.</summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="time">The clock.</param>
public sealed class SaveBag(IDocuments documents, NominationQueries queries, TimeProvider time)
{
    private readonly OpenBags _bags = new(documents, queries, time);

    /// <summary>Keeps a text, or says what cannot be kept.</summary>
    /// <param name="id">The bag's id.</param>
    /// <param name="typed">All fields, as typed.</param>
    /// <param name="revision">The <see cref="BagRevision"/> of the text that the form was opened with.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<BagSaveResult> ExecuteAsync(string id, BagText typed, string? revision, CancellationToken cancellationToken)
    {
        FieldReader fields = new();
        BagText read = BagField.Read(fields, typed);
        if (fields.Problems.Count > 0)
        {
            return new BagSaveResult(await _bags.FindAsync(id, cancellationToken), fields.Problems, []);
        }

        IReadOnlyList<BagConflict> conflicts = [];
        Nomination? after = await _bags.ChangeAsync(id, Change, KnowGuardian, act: null, cancellationToken);
        return new BagSaveResult(after, [], conflicts);

        Nomination Change(Nomination bag)
        {
            BagText kept = BagText.Of(bag);
            (BagText merged, conflicts) = BagRevision.Merge(kept, read, revision);
            return merged == kept ? bag : merged.In(bag);
        }
    }

    private static void KnowGuardian(DocumentSave save, Nomination bag)
    {
        if (EmailAddress.Normalize(bag.Guardian) is { } guardian && guardian != bag.Nominee.Key)
        {
            save.Put(NominationPartition.Person(guardian, bag.Id), new NominationClaim(bag.Id), CoreJson.Default.NominationClaim);
        }
    }
}
