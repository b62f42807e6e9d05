using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Manage;

/// <summary>What the catalogue's checks found, as the editor's form says it.</summary>
internal static class BadgeProblems
{
    private static readonly string[] Lists = [BadgeFormFields.Skills, BadgeFormFields.Requires, BadgeFormFields.Opens];

    /// <summary>Problems by the form's fields.</summary>
    public static IEnumerable<FieldProblem> Describe(IEnumerable<CatalogueError> errors, Texts texts) => errors.Select(error => Describe(error, texts));

    private static FieldProblem Describe(CatalogueError error, Texts texts)
    {
        string sentence = error switch
        {
            { Path: BadgeFormFields.Validity } => texts["manage.validity-wrong"],
            { Path: BadgeFormFields.Png, Code: CatalogueErrorCodes.ArtUnusable } => ArtProblem.Describe(error.Detail ?? string.Empty, texts),
            _ => CatalogueErrorText.Sentence(error, texts.Culture),
        };
        string[] parts = error.Path.Split('[', ']');
        return parts switch
        {
            [var list, var index, ..] when Lists.Contains(list) => new FieldProblem(
                list, texts[$"manage.{list}"], list == BadgeFormFields.Skills ? texts.Format("manage.line", int.Parse(index, texts.Culture) + 1, sentence) : sentence),
            [BadgeFormFields.Calls, var index, var member] => new FieldProblem(
                error.Path, texts.Format("manage.call-of", int.Parse(index, texts.Culture) + 1, texts[$"manage.call{member.Replace('.', '-')}"].ToLower(texts.Culture)), sentence),
            _ => new FieldProblem(error.Path, texts[$"manage.{error.Path}"], sentence),
        };
    }
}
