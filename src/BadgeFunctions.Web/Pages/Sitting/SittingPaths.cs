namespace BadgeFunctions.Web.Pages.Sitting;

/// <summary>The addresses of the sitting's pages.</summary>
internal static class SittingPaths
{
    public const string Root = "/sitting";

    public static string Calendar(string session) => $"/commission/{Uri.EscapeDataString(session)}";

    public static string Minutes(string session) => $"/minutes/{Uri.EscapeDataString(session)}";

    public static string Session(string session) => $"{Root}/{Uri.EscapeDataString(session)}";

    public static string Charter(string session) => $"{Session(session)}/charter";

    public static string Open(string session) => $"{Session(session)}/open";

    public static string Close(string session) => $"{Session(session)}/close";

    public static string Show(string session) => $"{Session(session)}/show";

    public static string Screen(string session) => $"{Session(session)}/screen";

    public static string Agenda(string session) => $"{Session(session)}/agenda";

    public static string State(string session, string? nomination) =>
        nomination is null ? $"{Session(session)}/state" : $"{Session(session)}/state?dossier={Uri.EscapeDataString(nomination)}";

    public static string Dossier(string session, string nomination) => $"{Session(session)}/{Uri.EscapeDataString(nomination)}";

    public static string Opinion(string session, string nomination) => $"{Dossier(session, nomination)}/opinion";

    public static string Vote(string session, string nomination) => $"{Dossier(session, nomination)}/vote";

    public static string Ballot(string session, string nomination) => $"{Dossier(session, nomination)}/ballot";

    public static string Secret(string session, string nomination) => $"{Dossier(session, nomination)}/secret";

    public static string Outcome(string session, string nomination) => $"{Dossier(session, nomination)}/outcome";

    public static string Conflict(string session, string nomination) => $"{Dossier(session, nomination)}/conflict";

    public static string Evidence(string session, string nomination, string piece) => $"{Dossier(session, nomination)}/evidence/{Uri.EscapeDataString(piece)}";
}
