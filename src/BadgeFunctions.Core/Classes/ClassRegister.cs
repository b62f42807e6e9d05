using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Classes;

/// <summary>
/// Keeps the rows by which pupils are found. They are another partition's, hence another save: rows come before the class
/// that needs them and go after it, so that a crash between leaves a row that leads nowhere, never a code that is not found.
/// </summary>
internal sealed class ClassRegister(IDocuments documents)
{
    private const int PupilsOfASave = DocumentSave.MaximumOperations / 2;

    public Task EnterAsync(string list, IEnumerable<Pupil> pupils, CancellationToken cancellationToken) => SaveAsync(
        pupils,
        (save, pupil) =>
        {
            PupilPlace place = new(list, pupil.Id);
            save.Put(ClassPartition.Pupil(pupil.Id), place, CoreJson.Default.PupilPlace);
            if (pupil.Email is { } email)
            {
                save.Put(ClassPartition.Address(email, pupil.Id), place, CoreJson.Default.PupilPlace);
            }
        },
        cancellationToken);

    public Task StrikeAsync(IEnumerable<Pupil> pupils, CancellationToken cancellationToken) => SaveAsync(
        pupils,
        (save, pupil) =>
        {
            save.Delete(ClassPartition.Pupil(pupil.Id));
            if (pupil.Email is { } email)
            {
                save.Delete(ClassPartition.Address(email, pupil.Id));
            }
        },
        cancellationToken);

    private async Task SaveAsync(IEnumerable<Pupil> pupils, Action<DocumentSave, Pupil> add, CancellationToken cancellationToken)
    {
        foreach (Pupil[] some in pupils.Chunk(PupilsOfASave))
        {
            DocumentSave save = new(ClassPartition.Pupils);
            foreach (Pupil pupil in some)
            {
                add(save, pupil);
            }

            await documents.SaveAsync(save, cancellationToken);
        }
    }
}
