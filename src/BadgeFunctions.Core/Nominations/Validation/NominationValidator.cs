using BadgeFunctions.Core.Classes;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Nominations.Validation;

/// <summary>
/// Checks a nomination as somebody typed it. The form, the API and the spreadsheet import all go through here, so that
/// the same words are accepted or refused wherever they come in. Markup and formulas are legal text: it is for what
/// shows or exports them to render them harmless.
/// </summary>
public static class NominationValidator
{
    /// <summary>Reports everything that is wrong at once, in the order of the fields, or gives the nomination in its normal form.</summary>
    /// <param name="draft">What was typed.</param>
    /// <param name="isKnownBadge">Whether the catalogue has a badge of that id.</param>
    /// <param name="today">The last day on which evidence may be dated.</param>
    /// <param name="skills">The badge's skills, which evidence may show; any when the badge is not at hand.</param>
    public static ValidationOutcome Validate(
        NominationDraft draft, Func<string, bool> isKnownBadge, DateOnly today, IReadOnlyList<string>? skills = null)
    {
        var fields = new FieldReader();
        string? badge = Badge(fields, draft.Badge, isKnownBadge);
        string? familyName = fields.Required(NominationFields.FamilyName, fields.Line(NominationFields.FamilyName, draft.FamilyName, NominationLimits.Name));
        string? givenName = fields.Required(NominationFields.GivenName, fields.Line(NominationFields.GivenName, draft.GivenName, NominationLimits.Name));
        string? code = fields.Converted(NominationFields.PupilCode, draft.PupilCode, PupilCode.Normalize, ProblemCodes.PupilCode);
        string? email = fields.Email(NominationFields.Email, draft.Email);
        if (string.IsNullOrWhiteSpace(draft.PupilCode))
        {
            email = fields.Required(NominationFields.Email, email);
        }
        string? function = fields.Line(NominationFields.Function, draft.Function, NominationLimits.Function);
        Workplace? workplace = Workplace(fields, draft);
        string? reason = fields.Paragraphs(NominationFields.Reason, draft.Reason, NominationLimits.Reason);
        string? guardian = Guardian(fields, draft.Guardian, email);
        string? nominatedBy = fields.Email(NominationFields.NominatedBy, draft.NominatedBy);
        if (code is not null && nominatedBy is null)
        {
            // Who has no address is proposed by somebody who has one.
            fields.Required(NominationFields.NominatedBy, nominatedBy);
        }

        IReadOnlyList<Evidence> evidence = EvidenceReader.Read(fields, draft.Evidence, new EvidenceRules(today, skills, email));

        if (fields.Problems.Count > 0 || badge is null || familyName is null || givenName is null || (email is null && code is null))
        {
            return new ValidationOutcome(fields.Problems);
        }

        return new ValidationOutcome(new ValidNomination
        {
            Badge = badge,
            Nominee = code is null ? new Person(familyName, givenName, email!) : new Person(familyName, givenName, string.Empty, code),
            Function = function,
            Workplace = workplace,
            Reason = reason,
            Evidence = evidence,
            NominatedBy = nominatedBy == email ? null : nominatedBy,
            Guardian = guardian,
            OtherPerson = draft.OtherPerson,
        });
    }

    private static string? Badge(FieldReader fields, string? typed, Func<string, bool> isKnownBadge) => fields.Required(
        NominationFields.Badge,
        fields.Converted(NominationFields.Badge, typed, id => isKnownBadge(id) ? id : null, ProblemCodes.UnknownBadge));

    private static string? Guardian(FieldReader fields, string? typed, string? nominee)
    {
        string? guardian = fields.Email(NominationFields.Guardian, typed);
        if (guardian is not null && guardian == nominee)
        {
            fields.Report(NominationFields.Guardian, ProblemCodes.OwnGuardian);
        }

        return guardian;
    }

    private static Workplace? Workplace(FieldReader fields, NominationDraft draft)
    {
        string? name = fields.Line(NominationFields.WorkplaceName, draft.WorkplaceName, NominationLimits.Workplace);
        string? town = fields.Line(NominationFields.WorkplaceTown, draft.WorkplaceTown, NominationLimits.Workplace);
        string? uai = fields.Uai(NominationFields.WorkplaceUai, draft.WorkplaceUai);
        return name is null && town is null && uai is null ? null : new Workplace(name, town, uai);
    }
}
