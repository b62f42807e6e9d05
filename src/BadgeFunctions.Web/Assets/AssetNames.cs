namespace BadgeFunctions.Web.Assets;

/// <summary>The files that pages link to, embedded in this assembly and served under <c>/assets/</c>.</summary>
internal static class AssetNames
{
    /// <summary>The pages' stylesheet.</summary>
    public const string Site = "site.css";

    /// <summary>The public badge page's stylesheet: small, and kept compatible for pages published long ago.</summary>
    public const string Badge = "badge.css";

    /// <summary>Sends chosen files in parts while the form is filled in.</summary>
    public const string Upload = "upload.js";

    /// <summary>The icon in a browser's tab.</summary>
    public const string Icon = "icon.svg";
}
