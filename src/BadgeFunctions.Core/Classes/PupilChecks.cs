using BadgeFunctions.Core.Nominations.Validation;

namespace BadgeFunctions.Core.Classes;

/// <summary>Checks pupils as typed, with the same rules for names and addresses as a nomination's.</summary>
internal static class PupilChecks
{
    /// <summary>The pupil under a code, or <see langword="null"/> after what is wrong was reported.</summary>
    public static Pupil? Read(FieldReader fields, PupilDraft draft, string code, Func<string, string> nameOf)
    {
        string? familyName = Name(fields, nameOf(ClassFields.FamilyName), draft.FamilyName);
        string? givenName = Name(fields, nameOf(ClassFields.GivenName), draft.GivenName);
        int before = fields.Problems.Count;
        string? email = fields.Email(nameOf(ClassFields.Email), draft.Email);
        return familyName is null || givenName is null || fields.Problems.Count > before
            ? null
            : new Pupil(PupilCode.IdOf(code), familyName, givenName, code, email);
    }

    private static string? Name(FieldReader fields, string field, string? typed) =>
        fields.Required(field, fields.Line(field, typed, NominationLimits.Name));
}
