using System.Globalization;

namespace BadgeFunctions.Web.Pages.Manage;

/// <summary>The names of the editor's fields. Those of the definition are the catalogue file's.</summary>
internal static class BadgeFormFields
{
    public const string Revision = "revision";
    public const string Id = "id";
    public const string Name = "name";
    public const string Description = "description";
    public const string Criteria = "criteria";
    public const string Skills = "skills";
    public const string Approval = "approval";
    public const string Peers = "peers";
    public const string Requires = "requires";
    public const string RequiredCount = "requiredCount";
    public const string Opens = "opens";
    public const string Set = "set";
    public const string Level = "level";
    public const string Validity = "validity";
    public const string ValidityMonths = "validityMonths";
    public const string ValidityDays = "validityDays";
    public const string Calls = "calls";
    public const string Minors = "minors";
    public const string GuardianConsent = "guardianConsent";
    public const string Retries = "retries";
    public const string Endorsable = "endorsable";
    public const string Png = "image.png";
    public const string Svg = "image.svg";
    public const string Alt = "image.alt";
    public const string AltEn = "image.altEn";
    public const string PngReceived = "pngReceived";
    public const string SvgReceived = "svgReceived";
    public const string DropArt = "dropArt";
    public const string Then = "then";
    public const string Preview = "preview";

    public static string CallOpens(int row) => string.Create(CultureInfo.InvariantCulture, $"{Calls}[{row}].opens");

    public static string CallCloses(int row) => string.Create(CultureInfo.InvariantCulture, $"{Calls}[{row}].closes");
}
