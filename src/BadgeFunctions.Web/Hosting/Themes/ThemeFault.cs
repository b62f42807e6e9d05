namespace BadgeFunctions.Web.Hosting.Themes;

/// <summary>Why a theme cannot be worn.</summary>
public enum ThemeFault
{
    /// <summary>There is no theme of that name.</summary>
    Unknown,

    /// <summary>The theme was not built into this program.</summary>
    NotBuilt,
}
