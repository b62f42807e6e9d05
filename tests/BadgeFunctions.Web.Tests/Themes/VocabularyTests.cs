using System.Text;
using System.Text.RegularExpressions;
using BadgeFunctions.Web.Assets;
using BadgeFunctions.Web.Hosting.Assets;

namespace BadgeFunctions.Web.Tests.Themes;

/// <summary>The pages' class names are the design system's: the default theme has to know them all.</summary>
public sealed partial class VocabularyTests
{
    // Names that say what something is, and need no rule in the default theme.
    private static readonly string[] StructureOnly =
    [
        "fr-header__brand-top", "fr-header__logo", "fr-logo", "fr-header__menu", "fr-nav", "fr-nav__item", "fr-footer__bottom-item",
        "fr-btns-group--inline", "fr-btns-group--inline-sm", "fr-btns-group--inline-md", "fr-btns-group--inline-lg",
    ];

    [Fact]
    public void TheDefaultThemeHasARuleForEveryClassOfThePages()
    {
        string stylesheet = Encoding.UTF8.GetString(AssetUrls.Find(AssetNames.Default)!.Content.Span);
        HashSet<string> known = [.. Class().Matches(stylesheet).Select(match => match.Groups[1].Value), .. StructureOnly];
        string[] used = [.. Directory.EnumerateFiles(Pages(), "*.razor", SearchOption.AllDirectories)
            .SelectMany(file => Name().Matches(File.ReadAllText(file)).Select(match => match.Value))
            .Distinct()];

        Assert.NotEmpty(used);
        Assert.Empty(used.Except(known));
    }

    private static string Pages() => Path.Combine(AppContext.BaseDirectory, "Sources");

    [GeneratedRegex(@"\.(fr-[a-z0-9_-]+)")]
    private static partial Regex Class();

    // A name that ends in a hyphen is completed by code: its endings are the components' own.
    [GeneratedRegex(@"(?<=[""\s])fr-[a-z0-9_-]*[a-z0-9](?=[""\s])")]
    private static partial Regex Name();
}
