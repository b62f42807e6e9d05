namespace BadgeFunctions.Web.Hosting.Themes;

/// <summary>The look of the pages.</summary>
public enum SiteTheme
{
    /// <summary>Our own, neutral.</summary>
    Default,

    /// <summary>The design system of the French State, which only its administration may wear.</summary>
    Dsfr,
}
