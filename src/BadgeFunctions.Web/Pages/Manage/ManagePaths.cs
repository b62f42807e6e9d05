namespace BadgeFunctions.Web.Pages.Manage;

/// <summary>The addresses of the managers' pages.</summary>
internal static class ManagePaths
{
    public const string IssuerPattern = "/manage/issuers/{issuer}";
    public const string ProfilePattern = IssuerPattern + "/profile";
    public const string NewPattern = IssuerPattern + "/badges/new";
    public const string BadgePattern = "/manage/badges/{badge}";
    public const string PreviewPattern = BadgePattern + "/preview";
    public const string HolderPattern = PreviewPattern + "/holder";
    public const string ArtPattern = BadgePattern + "/art/{format}";
    public const string PublicationPattern = BadgePattern + "/publication";
    public const string ArchivePattern = BadgePattern + "/archive";
    public const string DiscardPattern = BadgePattern + "/discard";

    public static string Issuer(string issuer) => IssuerPattern.Replace("{issuer}", issuer, StringComparison.Ordinal);

    public static string Profile(string issuer) => ProfilePattern.Replace("{issuer}", issuer, StringComparison.Ordinal);

    public static string New(string issuer) => NewPattern.Replace("{issuer}", issuer, StringComparison.Ordinal);

    public static string Badge(string badge) => Of(BadgePattern, badge);

    public static string Preview(string badge) => Of(PreviewPattern, badge);

    public static string Holder(string badge) => Of(HolderPattern, badge);

    public static string Publication(string badge) => Of(PublicationPattern, badge);

    public static string Archive(string badge) => Of(ArchivePattern, badge);

    public static string Discard(string badge) => Of(DiscardPattern, badge);

    // The revision keeps a browser from showing the picture of an earlier draft.
    public static string Art(string badge, string format, string revision) =>
        $"{Of(ArtPattern, badge).Replace("{format}", format, StringComparison.Ordinal)}?revision={Uri.EscapeDataString(revision)}";

    private static string Of(string pattern, string badge) => pattern.Replace("{badge}", badge, StringComparison.Ordinal);
}
