using System.Globalization;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Core.Commissions;

/// <summary>
/// Where the commissions of an issuer are kept, one partition an issuer, so that all of a session changes together: the
/// rules (<c>rules</c>), the session (<c>m:</c>), its place in the calendar (<c>s:</c>), the dossiers of its agenda
/// (<c>d:</c>), opinions (<c>o:</c>), open votes (<c>v:</c>), dossiers that are on their way onto an agenda or off it
/// (<c>w:</c>), the ends of remote votes in the order of time (<c>e:</c>), the templates of messages (<c>templates</c>),
/// releases with their sealed minutes (<c>p:</c>), and the chains of what was done (<c>a:</c>, <c>x:</c>).
/// </summary>
internal static class CommissionPartition
{
    public const string Rules = "rules";

    public const string CalendarPrefix = "s:";

    public const string PendingPrefix = "w:";

    public const string DeadlinePrefix = "e:";

    public const string Templates = "templates";

    /// <summary>The subject of the chain of changes of the templates.</summary>
    public const string TemplateChain = "templates";

    public static string Of(string issuer) => $"commission:{issuer}";

    public const string SessionPrefix = "m:";

    public const string AllDossiers = "d:";

    public static string Session(string session) => SessionPrefix + session;

    public static string Calendar(CommissionSession session) => CalendarFrom(session.StartsAt) + session.Id;

    /// <summary>The place in the calendar from which on all sessions begin at a moment or later.</summary>
    public static string CalendarFrom(DateTimeOffset at) => $"{CalendarPrefix}{NominationPartition.Moment(at)}:";

    public static string DossierPrefix(string session) => $"{AllDossiers}{session}:";

    public static string Dossier(string session, string nomination) => DossierPrefix(session) + nomination;

    public static string OpinionPrefix(string session, string nomination) => $"o:{session}:{nomination}:";

    public static string Opinion(string session, string nomination, string seat) => OpinionPrefix(session, nomination) + seat;

    public static string VotePrefix(string session, string nomination, int round) =>
        string.Create(CultureInfo.InvariantCulture, $"v:{session}:{nomination}:{round:D3}:");

    public static string Vote(string session, string nomination, int round, string seat) => VotePrefix(session, nomination, round) + seat;

    public static string Pending(string session, string nomination) => $"{PendingPrefix}{session}:{nomination}";

    /// <summary>The row of the end of a remote vote, or of a remote session as a whole.</summary>
    public static string Deadline(DateTimeOffset at, string session, string? nomination) =>
        $"{DeadlinesUntil(at)}{session}:{nomination ?? "-"}";

    /// <summary>What comes after all ends before a moment.</summary>
    public static string DeadlinesUntil(DateTimeOffset at) => $"{DeadlinePrefix}{NominationPartition.Moment(at)}:";

    /// <summary>The subject of the chain of a dossier in a session; the session's own chain has its id.</summary>
    public static string Chain(string session, string nomination) => $"{session}:{nomination}";

    public static string ReleasePrefix(string session) => $"p:{session}:";

    public static string Release(string session, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{ReleasePrefix(session)}{number:D3}");
}
