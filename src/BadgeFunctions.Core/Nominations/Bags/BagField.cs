using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations.Validation;

namespace BadgeFunctions.Core.Nominations.Bags;

/// <summary>One text of a bag: its name, how it is read and where it goes.</summary>
internal sealed record BagField(string Name, int Limit, Func<BagText, string?> Get, Func<BagText, string?, BagText> With)
{
    /// <summary>All of them, in the order of the form. A revision depends on the order.</summary>
    public static IReadOnlyList<BagField> All { get; } =
    [
        new(NominationFields.FamilyName, NominationLimits.Name, text => text.FamilyName, (text, value) => text with { FamilyName = value }),
        new(NominationFields.GivenName, NominationLimits.Name, text => text.GivenName, (text, value) => text with { GivenName = value }),
        new(NominationFields.Function, NominationLimits.Function, text => text.Function, (text, value) => text with { Function = value }),
        new(NominationFields.WorkplaceName, NominationLimits.Workplace, text => text.WorkplaceName, (text, value) => text with { WorkplaceName = value }),
        new(NominationFields.WorkplaceTown, NominationLimits.Workplace, text => text.WorkplaceTown, (text, value) => text with { WorkplaceTown = value }),
        new(NominationFields.WorkplaceUai, NominationLimits.Workplace, text => text.WorkplaceUai, (text, value) => text with { WorkplaceUai = value }),
        new(NominationFields.Guardian, EmailAddress.MaximumLength, text => text.Guardian, (text, value) => text with { Guardian = value }),
        new(NominationFields.Reason, NominationLimits.Reason, text => text.Reason, (text, value) => text with { Reason = value }),
    ];

    /// <summary>Reads every field: a draft may be incomplete and wrong, but it must be text that can be kept.</summary>
    public static BagText Read(FieldReader fields, BagText typed) => All.Aggregate(typed, (text, field) => field.With(
        text,
        field.Name == NominationFields.Reason
            ? fields.Paragraphs(field.Name, field.Get(typed), field.Limit)
            : fields.Line(field.Name, field.Get(typed), field.Limit)));
}
