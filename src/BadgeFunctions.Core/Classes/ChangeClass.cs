using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Classes;

/// <summary>Adds, corrects and removes pupils, and removes whole classes. Nominations and badges of a pupil stay.</summary>
/// <param name="documents">Where classes are kept.</param>
/// <param name="classes">How they are found.</param>
public sealed class ChangeClass(IDocuments documents, ClassQueries classes)
{
    private readonly ClassRegister _register = new(documents);

    /// <summary>Adds pupils, or says what is wrong and changes nothing.</summary>
    public Task<ClassResult> AddAsync(string id, IReadOnlyList<PupilDraft> drafts, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            list => actor.Assesses(list.Issuer),
            async (list, fields) =>
            {
                IReadOnlyList<Pupil> pupils = PupilLines.Read(fields, drafts, list.Pupils.Count);
                if (fields.Problems.Count == 0)
                {
                    await _register.EnterAsync(id, pupils, cancellationToken);
                }

                return [.. list.Pupils, .. pupils];
            },
            cancellationToken);

    /// <summary>Corrects a pupil's name or address; the code stays.</summary>
    public async Task<ClassResult> CorrectAsync(string id, string pupil, PupilDraft draft, Actor actor, CancellationToken cancellationToken)
    {
        Pupil? before = null;
        Pupil? after = null;
        ClassResult result = await ChangeAsync(
            id,
            list => actor.Assesses(list.Issuer),
            async (list, fields) =>
            {
                before = list.Find(pupil);
                after = before is null ? null : PupilChecks.Read(fields, draft, before.Code, field => field);
                if (after is null)
                {
                    return before is null ? null : list.Pupils;
                }

                await _register.EnterAsync(id, [after], cancellationToken);
                return [.. list.Pupils.Where(one => one.Id != pupil), after];
            },
            cancellationToken);
        if (result.Class is not null && before?.Email is { } email && email != after?.Email)
        {
            await documents.SaveAsync(new DocumentSave(ClassPartition.Pupils).Delete(ClassPartition.Address(email, pupil)), cancellationToken);
        }

        return result;
    }

    /// <summary>Removes a pupil from a class.</summary>
    public Task<ClassResult> RemoveAsync(string id, string pupil, Actor actor, CancellationToken cancellationToken) =>
        RemoveAsync(id, pupil, list => actor.Assesses(list.Issuer), cancellationToken);

    /// <summary>Removes a pupil who is erased, whoever's class it is.</summary>
    internal Task<ClassResult> RemoveAsync(string id, string pupil, CancellationToken cancellationToken) =>
        RemoveAsync(id, pupil, _ => true, cancellationToken);

    private async Task<ClassResult> RemoveAsync(string id, string pupil, Func<ClassList, bool> may, CancellationToken cancellationToken)
    {
        Pupil? removed = null;
        ClassResult result = await ChangeAsync(
            id,
            may,
            (list, _) =>
            {
                removed = list.Find(pupil);
                return Task.FromResult<IReadOnlyList<Pupil>?>(removed is null ? null : [.. list.Pupils.Where(one => one.Id != pupil)]);
            },
            cancellationToken);
        if (result.Class is not null)
        {
            await _register.StrikeAsync([removed!], cancellationToken);
        }

        return result;
    }

    /// <summary>Removes a class; <see langword="false"/> when there is none that the actor may remove.</summary>
    public async Task<bool> DeleteAsync(string id, Actor actor, CancellationToken cancellationToken)
    {
        while (await classes.FindAsync(id, cancellationToken) is { } found && actor.Assesses(found.Value.Issuer))
        {
            DocumentSave save = new DocumentSave(ClassPartition.Of(found.Value.Issuer)).Delete(found.Id, found.ETag);
            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                await _register.StrikeAsync(found.Value.Pupils, cancellationToken);
                return true;
            }
        }

        return false;
    }

    private async Task<ClassResult> ChangeAsync(
        string id, Func<ClassList, bool> may, Func<ClassList, FieldReader, Task<IReadOnlyList<Pupil>?>> change, CancellationToken cancellationToken)
    {
        while (await classes.FindAsync(id, cancellationToken) is { } found && may(found.Value))
        {
            FieldReader fields = new();
            IReadOnlyList<Pupil>? pupils = await change(found.Value, fields);
            if (fields.Problems.Count > 0)
            {
                return ClassResult.Invalid(fields.Problems);
            }

            if (pupils is null)
            {
                return ClassResult.NotFound;
            }

            ClassList after = found.Value with { Pupils = ClassOrder.Sort(pupils) };
            DocumentSave save = new DocumentSave(ClassPartition.Of(after.Issuer)).Replace(found.Id, after, found.ETag, CoreJson.Default.ClassList);
            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                return ClassResult.Done(after);
            }
        }

        return ClassResult.NotFound;
    }
}
