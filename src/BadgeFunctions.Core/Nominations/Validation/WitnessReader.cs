using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Nominations.Validation;

/// <summary>Reads whom a piece of evidence asks for a testimony.</summary>
internal static class WitnessReader
{
    /// <summary>The testimony that is to be asked for, or <see langword="null"/> when nobody is named, or not well.</summary>
    public static Testimony? Read(FieldReader fields, EvidenceDraft draft, int index, EvidenceRules rules)
    {
        string nameField = NominationFields.EvidenceWitnessName(index);
        string emailField = NominationFields.EvidenceWitnessEmail(index);
        if (string.IsNullOrWhiteSpace(draft.WitnessName) && string.IsNullOrWhiteSpace(draft.WitnessEmail))
        {
            return null;
        }

        string? name = fields.Required(nameField, fields.Line(nameField, draft.WitnessName, NominationLimits.Witness));
        string? email = fields.Required(emailField, fields.Email(emailField, draft.WitnessEmail));
        if (email is not null && email == rules.Nominee)
        {
            fields.Report(emailField, ProblemCodes.WitnessIsNominee);
        }

        return name is null || email is null ? null : new Testimony(name, email);
    }
}
