namespace BadgeFunctions.Web.Assets;

/// <summary>The files that pages link to, embedded in this assembly and served under <c>/assets/</c>.</summary>
internal static class AssetNames
{
    /// <summary>The pages' stylesheet.</summary>
    public const string Site = "site.css";

    /// <summary>The public badge page's stylesheet: small, and kept compatible for pages published long ago.</summary>
    public const string Badge = "badge.css";

    /// <summary>Keeps the text of a bag while it is typed.</summary>
    public const string Autosave = "autosave.js";

    /// <summary>The icon in a browser's tab.</summary>
    public const string Icon = "icon.svg";

    /// <summary>Keeps the count on a session's room page current.</summary>
    public const string Room = "room.js";
}
