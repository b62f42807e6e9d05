using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Attendance;

/// <summary>Checks a participant, by the same rules as a nomination's form.</summary>
public static class AttendeeReader
{
    /// <summary>Gives the participant in their normal form, or everything that is wrong.</summary>
    public static (Attendee? Attendee, IReadOnlyList<Problem> Problems) Read(AttendeeDraft draft)
    {
        FieldReader fields = new();
        string? familyName = fields.Required(NominationFields.FamilyName, fields.Line(NominationFields.FamilyName, draft.FamilyName, NominationLimits.Name));
        string? givenName = fields.Required(NominationFields.GivenName, fields.Line(NominationFields.GivenName, draft.GivenName, NominationLimits.Name));
        string? email = fields.Required(NominationFields.Email, fields.Email(NominationFields.Email, draft.Email));
        string? function = fields.Line(NominationFields.Function, draft.Function, NominationLimits.Function);
        return fields.Problems.Count > 0 || familyName is null || givenName is null || email is null
            ? (null, fields.Problems)
            : (new Attendee(familyName, givenName, email, function), []);
    }
}
