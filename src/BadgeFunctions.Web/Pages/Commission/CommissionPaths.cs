namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>The addresses of the calendar, of the rules and of a session.</summary>
internal static class CommissionPaths
{
    public const string Calendar = "/commission";
    public const string FeedPattern = Calendar + "/{issuer}.ics";
    public const string OwnFeedPattern = Calendar + "/mine.ics";
    public const string OwnFeedLink = Calendar + "/feed";
    public const string New = Calendar + "/new";
    public const string RulesPattern = Calendar + "/rules/{issuer}";
    public const string SessionPattern = Calendar + "/{session}";
    public const string JoinPattern = SessionPattern + "/join";

    /// <summary>The field of an address that says whose sessions are meant.</summary>
    public const string IssuerField = "issuer";

    public static string CalendarOf(string issuer) => $"{Calendar}?{IssuerField}={Uri.EscapeDataString(issuer)}";

    public static string Feed(string issuer) => $"{Calendar}/{Uri.EscapeDataString(issuer)}.ics";

    public static string OwnFeed(string account, string key) => $"{OwnFeedPattern}?of={Uri.EscapeDataString(account)}&key={Uri.EscapeDataString(key)}";

    public static string NewOf(string issuer) => $"{New}?{IssuerField}={Uri.EscapeDataString(issuer)}";

    public static string CopyOf(string issuer, string session) => $"{NewOf(issuer)}&from={Uri.EscapeDataString(session)}";

    public static string Rules(string issuer) => $"{Calendar}/rules/{Uri.EscapeDataString(issuer)}";

    public static string Session(string session) => $"{Calendar}/{Uri.EscapeDataString(session)}";

    public static string Action(string session, string action) => $"{Session(session)}/{action}";

    public static string Done(string session, string news) => $"{Session(session)}?done={news}";

    public static string Sitting(string session) => $"/sitting/{Uri.EscapeDataString(session)}";

    public static string Minutes(string session) => $"/minutes/{Uri.EscapeDataString(session)}";
}
