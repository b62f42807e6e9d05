using BadgeFunctions.Core.Commissions.Agenda;

namespace BadgeFunctions.Web.Pages.Minutes;

/// <summary>The addresses of what comes after a sitting.</summary>
internal static class MinutesPaths
{
    public const string SessionPattern = "/minutes/{session}";
    public const string ReleasePattern = SessionPattern + "/release";
    public const string PdfPattern = SessionPattern + "/minutes.pdf";
    public const string TextPattern = SessionPattern + "/minutes.txt";
    public const string MessagePattern = SessionPattern + "/messages/{nomination}";
    public const string TemplatesPattern = "/minutes/templates/{issuer}";
    public const string TemplatePattern = TemplatesPattern + "/{kind}/{language}";
    public const string EchoPattern = "/minutes/echo/{issuer}";
    public const string Check = "/minutes/check";

    public static string Session(string session) => Of(SessionPattern, "session", session);

    public static string Release(string session) => Of(ReleasePattern, "session", session);

    public static string Minutes(string session, bool pdf, int? version = null) =>
        Of(pdf ? PdfPattern : TextPattern, "session", session) + (version is null ? string.Empty : $"?version={version}");

    public static string Message(string session, string nomination) => Of(Of(MessagePattern, "session", session), "nomination", nomination);

    public static string Templates(string issuer) => Of(TemplatesPattern, "issuer", issuer);

    public static string Template(string issuer, OutcomeKind kind, string language) =>
        Of(Of(Of(TemplatePattern, "issuer", issuer), "kind", OutcomeWords.Of(kind)), "language", language);

    public static string Echo(string issuer) => Of(EchoPattern, "issuer", issuer);

    public static string Dossier(string session, string nomination) => $"/sitting/{Uri.EscapeDataString(session)}/{Uri.EscapeDataString(nomination)}";

    public static string Addition(string nomination, string piece, string question, string key) =>
        $"/testimony/{Uri.EscapeDataString(nomination)}/{Uri.EscapeDataString(piece)}/{Uri.EscapeDataString(question)}?key={Uri.EscapeDataString(key)}";

    private static string Of(string pattern, string name, string value) =>
        pattern.Replace($"{{{name}}}", Uri.EscapeDataString(value), StringComparison.Ordinal);
}
