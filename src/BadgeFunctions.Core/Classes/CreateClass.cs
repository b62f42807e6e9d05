using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Classes;

/// <summary>Makes a class of a list of names; each pupil gets a code.</summary>
/// <param name="documents">Where classes are kept.</param>
/// <param name="catalogue">The issuers.</param>
/// <param name="time">The clock.</param>
public sealed class CreateClass(IDocuments documents, ICatalogue catalogue, TimeProvider time)
{
    private readonly ClassRegister _register = new(documents);

    /// <summary>Makes a class durable, or says what is wrong and changes nothing.</summary>
    public async Task<ClassResult> ExecuteAsync(ClassDraft draft, Actor actor, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        FieldReader fields = new();
        string? issuer = fields.Required(ClassFields.Issuer, fields.Converted(
            ClassFields.Issuer, draft.Issuer, id => snapshot.FindIssuer(id) is not null && actor.Assesses(id) ? id : null, ProblemCodes.Unknown));
        string? name = fields.Required(ClassFields.Name, fields.Line(ClassFields.Name, draft.Name, ClassLimits.Name));
        string? year = fields.Required(ClassFields.SchoolYear, fields.Line(ClassFields.SchoolYear, draft.SchoolYear, ClassLimits.SchoolYear));
        IReadOnlyList<Pupil> pupils = PupilLines.Read(fields, draft.Pupils, alreadyThere: 0);
        if (fields.Problems.Count > 0 || issuer is null || name is null || year is null)
        {
            return ClassResult.Invalid(fields.Problems);
        }

        ClassList list = new()
        {
            Id = ClassListId.New(issuer),
            Issuer = issuer,
            Name = name,
            SchoolYear = year,
            CreatedBy = actor.Name,
            CreatedAt = time.GetUtcNow(),
            Pupils = ClassOrder.Sort(pupils),
        };
        await _register.EnterAsync(list.Id, pupils, cancellationToken);
        await documents.SaveAsync(
            new DocumentSave(ClassPartition.Of(issuer)).Insert(ClassPartition.Class(list.Id), list, CoreJson.Default.ClassList), cancellationToken);
        return ClassResult.Done(list);
    }
}
