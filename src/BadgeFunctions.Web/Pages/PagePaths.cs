using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Publication;

namespace BadgeFunctions.Web.Pages;

/// <summary>The addresses of the pages, relative to the host that serves them.</summary>
internal static class PagePaths
{
    public const string Catalogue = "/";
    public const string Uploads = "/uploads";
    public const string Review = "/review";
    public const string Manage = "/manage";
    public const string People = "/people";
    public const string Mailbox = "/mailbox";
    public const string Operations = "/operations";
    public const string Verify = "/verify";
    public const string SignIn = "/sign-in";
    public const string SignOut = "/sign-out";
    public const string SignedOut = "/sign-out/done";
    public const string Language = "/language";
    public const string Accessibility = "/accessibility";
    public const string Privacy = "/privacy";
    public const string ApiDescription = "/openapi/v1.json";

    public const string Classes = "/classes";
    public const string NewClass = Classes + "/new";
    public const string FollowUp = "/follow-up";

    private static readonly PublicAddresses Here = new(string.Empty);

    public static string Badge(string badge) => $"/catalogue/{Uri.EscapeDataString(badge)}";

    public static string Issuer(string issuer) => $"/catalogue/issuers/{Uri.EscapeDataString(issuer)}";

    public static string Pathway(string set) => $"/catalogue/pathways/{Uri.EscapeDataString(set).Replace("%2F", "/", StringComparison.Ordinal)}";

    public static string Nominate(string badge) => $"/nominate/{Uri.EscapeDataString(badge)}";

    public static string Tracking(string nomination, string key) => $"/tracking/{Uri.EscapeDataString(nomination)}?key={Uri.EscapeDataString(key)}";

    public static string Withdraw(string nomination, string key) => $"/tracking/{Uri.EscapeDataString(nomination)}/withdraw?key={Uri.EscapeDataString(key)}";

    public static string Retry(string nomination, string key) => $"/tracking/{Uri.EscapeDataString(nomination)}/retry?key={Uri.EscapeDataString(key)}";

    public static string Consent(string nomination, string key) => $"/consent/{Uri.EscapeDataString(nomination)}?key={Uri.EscapeDataString(key)}";

    public static string Peer(string nomination, string invitation, string key) =>
        $"/peer/{Uri.EscapeDataString(nomination)}/{Uri.EscapeDataString(invitation)}?key={Uri.EscapeDataString(key)}";

    public static string PeerFile(string nomination, string invitation, string evidence, string key) =>
        $"/peer/{Uri.EscapeDataString(nomination)}/{Uri.EscapeDataString(invitation)}/evidence/{Uri.EscapeDataString(evidence)}?key={Uri.EscapeDataString(key)}";

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

    /// <summary>The page of an award on this host, or at the address of an issuer that has its own.</summary>
    public static string PublicPage(Award award) => AddressesOf(award).Page(award.Id);

    public static string Class(string list) => $"{Classes}/{Uri.EscapeDataString(list)}";

    public static string Pupil(string list, string pupil) => $"{Class(list)}/pupils/{Uri.EscapeDataString(pupil)}";

    public static string PupilCodes(string list) => $"{Class(list)}/codes";

    public static string Assess(string list, string badge) => $"/assess/{Uri.EscapeDataString(list)}/{Uri.EscapeDataString(badge)}";

    public static string FollowUpOf(string pupil, string key) => $"{FollowUp}/{Uri.EscapeDataString(pupil)}?key={Uri.EscapeDataString(key)}";

    public static string PublicImage(Award award) => AddressesOf(award).Png(award.Id);

    public static string Art(Badge badge) => Here.AchievementImage(badge.Id, badge.Version, "svg");

    private static PublicAddresses AddressesOf(Award award) => award.Site is null ? Here : new PublicAddresses(award.BaseUrl, award.Site);
}
