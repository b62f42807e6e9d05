using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Manage;

/// <summary>A field that somebody else saved differently.</summary>
/// <param name="Label">What the form calls it.</param>
/// <param name="Theirs">What they saved.</param>
public sealed record BadgeDifference(string Label, string Theirs)
{
    internal static IReadOnlyList<BadgeDifference> Between(BadgeForm mine, BadgeForm theirs, Texts texts) =>
    [
        .. ValuesOf(mine).Zip(ValuesOf(theirs))
            .Where(pair => pair.First.Value.Trim() != pair.Second.Value.Trim())
            .Select(pair => new BadgeDifference(texts[$"manage.{pair.Second.Field}"], pair.Second.Value)),
    ];

    private static IEnumerable<(string Field, string Value)> ValuesOf(BadgeForm form) =>
    [
        (BadgeFormFields.Name, form.Name ?? string.Empty),
        (BadgeFormFields.Description, form.Description ?? string.Empty),
        (BadgeFormFields.Criteria, form.Criteria ?? string.Empty),
        (BadgeFormFields.Skills, form.Skills ?? string.Empty),
        (BadgeFormFields.Approval, form.Approval ?? string.Empty),
        (BadgeFormFields.Peers, form.Peers ?? string.Empty),
        (BadgeFormFields.Requires, string.Join(", ", form.Requires)),
        (BadgeFormFields.RequiredCount, form.RequiredCount ?? string.Empty),
        (BadgeFormFields.Opens, string.Join(", ", form.Opens)),
        (BadgeFormFields.Set, form.Set ?? string.Empty),
        (BadgeFormFields.Level, form.Level ?? string.Empty),
        (BadgeFormFields.Validity, string.Join(" / ", form.Years, form.Months, form.Days)),
        (BadgeFormFields.Calls, string.Join(", ", form.Calls.Select(call => $"{call.Opens} – {call.Closes}"))),
        (BadgeFormFields.Alt, form.Alt ?? string.Empty),
        (BadgeFormFields.AltEn, form.AltEn ?? string.Empty),
    ];
}
