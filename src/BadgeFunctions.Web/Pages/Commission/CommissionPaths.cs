namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>The addresses of the calendar, of the rules and of a session.</summary>
internal static class CommissionPaths
{
    public const string Calendar = "/commission";
    public const string FeedPattern = Calendar + "/{issuer}.ics";
    public const string OwnFeedPattern = Calendar + "/mine.ics";
    public const string New = Calendar + "/new";
    public const string RulesPattern = Calendar + "/rules/{issuer}";
    public const string SessionPattern = Calendar + "/{session}";
    public const string EditPattern = SessionPattern + "/" + Edit;
    public const string CancelPattern = SessionPattern + "/" + Cancel;
    public const string TakePattern = SessionPattern + "/" + Take;
    public const string LeavePattern = SessionPattern + "/" + Leave;
    public const string RolePattern = SessionPattern + "/" + Role;
    public const string MembersPattern = SessionPattern + "/" + Members;
    public const string ReviewersPattern = SessionPattern + "/" + Reviewers;
    public const string AnswerPattern = SessionPattern + "/answer";
    public const string JoinPattern = SessionPattern + "/join";
    public const string JoinAgainPattern = JoinPattern + "/again";

    public const string Edit = "edit";
    public const string Cancel = "cancel";
    public const string Take = "take";
    public const string Leave = "leave";
    public const string Role = "role";
    public const string Members = "members";
    public const string Reviewers = "reviewers";

    /// <summary>The part of the session's page that invites a reviewer from outside.</summary>
    public const string ReviewersAnchor = "reviewers";

    public static string CalendarOf(string? issuer, int? year = null) => (issuer, year) switch
    {
        (null, null) => Calendar,
        ({ } only, null) => $"{Calendar}?issuer={Uri.EscapeDataString(only)}",
        (null, { } start) => FormattableString.Invariant($"{Calendar}?year={start}"),
        ({ } only, { } start) => FormattableString.Invariant($"{Calendar}?issuer={Uri.EscapeDataString(only)}&year={start}"),
    };

    public static string Feed(string issuer) => $"{Calendar}/{Uri.EscapeDataString(issuer)}.ics";

    public static string OwnFeed(string account, string key) => $"{OwnFeedPattern}?account={Uri.EscapeDataString(account)}&key={Uri.EscapeDataString(key)}";

    public static string NewOf(string issuer) => $"{New}?issuer={Uri.EscapeDataString(issuer)}";

    public static string CopyOf(string issuer, string session) => $"{NewOf(issuer)}&from={Uri.EscapeDataString(session)}";

    public static string Rules(string issuer) => $"{Calendar}/rules/{Uri.EscapeDataString(issuer)}";

    public static string Session(string session) => $"{Calendar}/{Uri.EscapeDataString(session)}";

    public static string Act(string session, string act) => $"{Session(session)}/{act}";

    public static string Done(string session, string news) => $"{Session(session)}?done={news}";

    public static string Answer(string session, string seat, string key) =>
        $"{Session(session)}/answer?seat={Uri.EscapeDataString(seat)}&key={Uri.EscapeDataString(key)}";

    public static string Join(string session, string seat, int number, string key) => Join("join", session, seat, number, key);

    public static string JoinAgain(string session, string seat, int number, string key) => Join("join/again", session, seat, number, key);

    public static string Sitting(string session) => $"/sitting/{Uri.EscapeDataString(session)}";

    public static string Minutes(string session) => $"/minutes/{Uri.EscapeDataString(session)}";

    /// <summary>The badges that can be asked for from an issuer.</summary>
    public static string Badges(string issuer) => PagePaths.Issuer(issuer);

    private static string Join(string page, string session, string seat, int number, string key) =>
        FormattableString.Invariant($"{Session(session)}/{page}?seat={Uri.EscapeDataString(seat)}&number={number}&key={Uri.EscapeDataString(key)}");
}
