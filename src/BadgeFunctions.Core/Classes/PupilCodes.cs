using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Classes;

/// <summary>Finds pupils by what stands for them. A look-up by the hash of a code compares nothing character by character.</summary>
/// <param name="documents">Where classes are kept.</param>
/// <param name="classes">Reads them.</param>
public sealed class PupilCodes(IDocuments documents, ClassQueries classes)
{
    private const int MostOfAnAddress = 100;

    /// <summary>The pupil with a code as typed, or <see langword="null"/> when there is none.</summary>
    public async ValueTask<PupilInClass?> FindAsync(string? typed, CancellationToken cancellationToken) =>
        PupilCode.Normalize(typed) is { } code ? await FindByIdAsync(PupilCode.IdOf(code), cancellationToken) : null;

    /// <summary>The pupil of an id, or <see langword="null"/> when there is none.</summary>
    public async ValueTask<PupilInClass?> FindByIdAsync(string pupil, CancellationToken cancellationToken)
    {
        string id = ClassPartition.Pupil(pupil);
        return DocumentNames.IsValid(id)
            && await documents.FindAsync(new DocumentKey(ClassPartition.Pupils, id), CoreJson.Default.PupilPlace, cancellationToken) is { } place
                ? await ReadAsync(place.Value, cancellationToken)
                : null;
    }

    /// <summary>The pupils with an address, in every class that has them.</summary>
    internal async Task<IReadOnlyList<PupilInClass>> FindByAddressAsync(string email, CancellationToken cancellationToken)
    {
        List<PupilInClass> found = [];
        DocumentPage<PupilPlace> places = await documents.ListAsync(
            ClassPartition.Pupils, ClassPartition.AddressPrefix(email), MostOfAnAddress, null, CoreJson.Default.PupilPlace, cancellationToken);
        foreach (Document<PupilPlace> place in places.Items)
        {
            if (await ReadAsync(place.Value, cancellationToken) is { } pupil)
            {
                found.Add(pupil);
            }
        }

        return found;
    }

    // A row may outlive its pupil for a moment.
    private async ValueTask<PupilInClass?> ReadAsync(PupilPlace place, CancellationToken cancellationToken) =>
        await classes.FindAsync(place.Class, cancellationToken) is { Value: var list } && list.Find(place.Pupil) is { } pupil
            ? new PupilInClass(pupil, list)
            : null;
}
