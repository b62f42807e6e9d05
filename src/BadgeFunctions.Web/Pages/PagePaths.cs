using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Publication;

namespace BadgeFunctions.Web.Pages;

/// <summary>The addresses of the pages, relative to the host that serves them.</summary>
internal static class PagePaths
{
    public const string Catalogue = "/";
    public const string Uploads = "/uploads";
    public const string Review = "/review";
    public const string Mailbox = "/mailbox";
    public const string Operations = "/operations";
    public const string Verify = "/verify";
    public const string SignIn = "/sign-in";
    public const string SignOut = "/sign-out";
    public const string Language = "/language";
    public const string ApiDescription = "/openapi/v1.json";

    private static readonly PublicAddresses Here = new(string.Empty);

    public static string Badge(string badge) => $"/catalogue/{Uri.EscapeDataString(badge)}";

    public static string Nominate(string badge) => $"/nominate/{Uri.EscapeDataString(badge)}";

    public static string Tracking(string nomination, string key) => $"/tracking/{Uri.EscapeDataString(nomination)}?key={Uri.EscapeDataString(key)}";

    public static string Consent(string nomination, string key) => $"/consent/{Uri.EscapeDataString(nomination)}?key={Uri.EscapeDataString(key)}";

    public static string Confirm(string nomination, string key) => $"/confirm/{Uri.EscapeDataString(nomination)}?key={Uri.EscapeDataString(key)}";

    public static string RepeatProof(string nomination, string key) => $"/confirm/{Uri.EscapeDataString(nomination)}/again?key={Uri.EscapeDataString(key)}";

    public static string Guardian(string nomination, string key) => $"/guardian/{Uri.EscapeDataString(nomination)}?key={Uri.EscapeDataString(key)}";

    public static string Merge(string nomination) => $"{Dossier(nomination)}/merge";

    public static string Testimony(string nomination, string piece, string key) =>
        $"/testimony/{Uri.EscapeDataString(nomination)}/{Uri.EscapeDataString(piece)}?key={Uri.EscapeDataString(key)}";

    public static string Upload(string upload) => $"{Uploads}/{Uri.EscapeDataString(upload)}";

    public static string Dossier(string nomination) => $"{Review}/{Uri.EscapeDataString(nomination)}";

    public static string EvidenceFile(string nomination, string evidence) => $"{Dossier(nomination)}/evidence/{Uri.EscapeDataString(evidence)}";

    public static string Message(string id) => $"{Mailbox}/{Uri.EscapeDataString(id)}";

    public static string Award(string award) => $"/award/{Uri.EscapeDataString(award)}";

    public static string PublicPage(string award) => Here.Page(award);

    public static string Art(Badge badge) => Here.AchievementImage(badge.Id, badge.Version, "svg");
}
