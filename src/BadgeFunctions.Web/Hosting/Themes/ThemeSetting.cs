using BadgeFunctions.Web.Assets;
using BadgeFunctions.Web.Hosting.Assets;

namespace BadgeFunctions.Web.Hosting.Themes;

/// <summary>The setting <c>Theme</c>.</summary>
public static class ThemeSetting
{
    /// <summary>The setting's name, in both hosts.</summary>
    public const string Name = "Theme";

    /// <summary>Reads the setting; without a value the theme is the default one.</summary>
    /// <param name="value"><c>default</c> or <c>dsfr</c>, in any case.</param>
    /// <param name="theme">The theme.</param>
    /// <returns>What is wrong, or nothing.</returns>
    public static ThemeFault? Read(string? value, out SiteTheme theme)
    {
        theme = SiteTheme.Default;
        switch (value?.Trim().ToLowerInvariant())
        {
            case null or "" or "default":
                return null;
            case "dsfr":
                theme = SiteTheme.Dsfr;
                return AssetUrls.Find(AssetNames.Dsfr) is null ? ThemeFault.NotBuilt : null;
            default:
                return ThemeFault.Unknown;
        }
    }

    /// <summary>The stylesheets of a theme, in their order.</summary>
    internal static IReadOnlyList<string> Stylesheets(SiteTheme theme) => theme switch
    {
        SiteTheme.Dsfr => [AssetNames.Dsfr, AssetNames.DsfrBridge, AssetNames.Site],
        _ => [AssetNames.Default, AssetNames.Site],
    };
}
