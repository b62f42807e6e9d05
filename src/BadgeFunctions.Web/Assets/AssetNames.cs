namespace BadgeFunctions.Web.Assets;

/// <summary>The files that pages link to, embedded in this assembly and served under <c>/assets/</c>.</summary>
internal static class AssetNames
{
    /// <summary>What is ours whatever the theme: every page links it after the theme's own.</summary>
    public const string Site = "site.css";

    /// <summary>The default theme: our look for the design system's class names.</summary>
    public const string Default = "default.css";

    /// <summary>The theme of the French State, when the build brought it.</summary>
    public const string Dsfr = "dsfr/dsfr.css";

    /// <summary>What stands between that theme and our pages.</summary>
    public const string DsfrBridge = "dsfr-bridge.css";

    /// <summary>The public badge page's stylesheet: small, and kept compatible for pages published long ago.</summary>
    public const string Badge = "badge.css";

    /// <summary>Keeps the text of a bag while it is typed.</summary>
    public const string Autosave = "autosave.js";

    /// <summary>Sends chosen files in parts while the form is filled in.</summary>
    public const string Upload = "upload.js";

    /// <summary>The icon in a browser's tab.</summary>
    public const string Icon = "icon.svg";

    /// <summary>Keeps the count on a session's room page current.</summary>
    public const string Room = "room.js";

    /// <summary>Keeps a sitting's pages current and sends its forms until an answer comes.</summary>
    public const string Sitting = "sitting.js";
}
