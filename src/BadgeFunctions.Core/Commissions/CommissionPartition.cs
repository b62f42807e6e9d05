using System.Globalization;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Core.Commissions;

/// <summary>
/// Where the commissions of an issuer are kept, one partition an issuer, so that all of a session changes together: the
/// rules (<c>rules</c>), the session (<c>m:</c>), its place in the calendar (<c>s:</c>), the dossiers of its agenda
/// (<c>d:</c>), opinions (<c>o:</c>), open votes (<c>v:</c>), the templates of messages (<c>templates</c>), releases with
/// their sealed minutes (<c>p:</c>), and the chains of what was done (<c>a:</c>, <c>x:</c>).
/// </summary>
internal static class CommissionPartition
{
    public const string Rules = "rules";

    public const string CalendarPrefix = "s:";

    public const string Templates = "templates";

    /// <summary>The subject of the chain of changes of the templates.</summary>
    public const string TemplateChain = "templates";

    public static string Of(string issuer) => $"commission:{issuer}";

    public static string Session(string session) => $"m:{session}";

    public static string Calendar(CommissionSession session) => CalendarFrom(session.StartsAt) + session.Id;

    /// <summary>The place in the calendar from which on all sessions begin at a moment or later.</summary>
    public static string CalendarFrom(DateTimeOffset at) => $"{CalendarPrefix}{NominationPartition.Moment(at)}:";

    public static string DossierPrefix(string session) => $"d:{session}:";

    public static string Dossier(string session, string nomination) => DossierPrefix(session) + nomination;

    public static string OpinionPrefix(string session, string nomination) => $"o:{session}:{nomination}:";

    public static string Opinion(string session, string nomination, string seat) => OpinionPrefix(session, nomination) + seat;

    public static string VotePrefix(string session, string nomination, int round) =>
        string.Create(CultureInfo.InvariantCulture, $"v:{session}:{nomination}:{round:D3}:");

    public static string Vote(string session, string nomination, int round, string seat) => VotePrefix(session, nomination, round) + seat;

    /// <summary>The subject of the chain of a dossier in a session; the session's own chain has its id.</summary>
    public static string Chain(string session, string nomination) => $"{session}:{nomination}";

    public static string ReleasePrefix(string session) => $"p:{session}:";

    public static string Release(string session, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{ReleasePrefix(session)}{number:D3}");
}
