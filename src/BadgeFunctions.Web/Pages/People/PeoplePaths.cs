namespace BadgeFunctions.Web.Pages.People;

/// <summary>The addresses of the pages about people. Ids only: neither names nor addresses stand in them.</summary>
internal static class PeoplePaths
{
    public const string IssuerPattern = PagePaths.People + "/{issuer}";
    public const string New = PagePaths.People + "/new";
    public const string PersonPattern = PagePaths.People + "/person/{account}";
    public const string DisablePattern = PersonPattern + "/disable";
    public const string SignOutPattern = PersonPattern + "/sign-out";
    public const string EnablePattern = PersonPattern + "/enable";
    public const string AbsencePattern = PersonPattern + "/absence";
    public const string OwnAbsence = PagePaths.People + "/me/absence";
    public const string PlacePattern = "/manage/issuers/{issuer}/place";

    public static string Issuer(string? issuer) => issuer is null ? PagePaths.People : Of(IssuerPattern, issuer);

    public static string NewAt(string? issuer) => issuer is null ? New : $"{New}?issuer={Uri.EscapeDataString(issuer)}";

    public static string Person(string account) => Of(PersonPattern, account);

    public static string Disable(string account) => Of(DisablePattern, account);

    public static string SignOut(string account) => $"{Person(account)}/sign-out";

    public static string Enable(string account) => Of(EnablePattern, account);

    public static string Absence(string account) => Of(AbsencePattern, account);

    public static string Place(string issuer) => Of(PlacePattern, issuer);

    private static string Of(string pattern, string id) => pattern
        .Replace("{issuer}", Uri.EscapeDataString(id), StringComparison.Ordinal)
        .Replace("{account}", Uri.EscapeDataString(id), StringComparison.Ordinal);
}
