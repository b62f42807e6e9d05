using BadgeFunctions.Local.Commands;
using BadgeFunctions.Smtp;
using BadgeFunctions.Web.Access.OpenIdConnect;
using BadgeFunctions.Web.Hosting.Themes;
using OpenBadges.Jose;

namespace BadgeFunctions.Local.Hosting;

/// <summary>The settings of one installation, checked once.</summary>
/// <param name="PublicBaseUrl">The public base URL, without a trailing slash.</param>
/// <param name="Algorithm">What new keys sign with.</param>
/// <param name="OperatorToken">The operator's token, when the environment gives it instead of the data folder.</param>
/// <param name="NominationsPerMinute">The rate limit for anonymous nominations; 0 for none; the web's own when absent.</param>
/// <param name="Theme">The look of the pages.</param>
/// <param name="Organisation">Who runs the service, or nobody in particular.</param>
/// <param name="Mail">The relay that takes the mail, or none: then it stays in the mailbox.</param>
internal sealed record LocalSettings(
    string PublicBaseUrl, SignatureAlgorithm Algorithm, string? OperatorToken, int? NominationsPerMinute, SiteTheme Theme, string? Organisation,
    SmtpSettings? Mail)
{
    /// <summary>Whether people may sign in by a link mailed to the address of their account.</summary>
    public bool MailSignIn { get; init; } = true;

    /// <summary>The organisation's identity provider, or none.</summary>
    public OpenIdConnectSettings? OpenIdConnect { get; init; }

    public const string DefaultUrl = "http://localhost:7071";

    /// <summary>Reads and checks the settings.</summary>
    /// <param name="configuration">Where they are.</param>
    /// <param name="listening">The first address the service listens on: the public base URL when none is set.</param>
    /// <exception cref="CommandException">A setting is not possible.</exception>
    public static LocalSettings Read(IConfiguration configuration, string listening = DefaultUrl)
    {
        string baseUrl = (configuration["PublicBaseUrl"] ?? listening).TrimEnd('/');
        if (!Uri.TryCreate(baseUrl, UriKind.Absolute, out Uri? uri)
            || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps)
            || uri.PathAndQuery != "/"
            || uri.Fragment.Length + uri.UserInfo.Length > 0)
        {
            throw new CommandException(CommandTexts.Format("Serve.BaseUrl", baseUrl));
        }

        string algorithm = configuration["Signing:Algorithm"] ?? nameof(SignatureAlgorithm.RS256);
        return Enum.TryParse(algorithm, ignoreCase: true, out SignatureAlgorithm parsed) && Enum.IsDefined(parsed)
            ? new LocalSettings(
                baseUrl, parsed, configuration["BADGES_OPERATOR_TOKEN"], configuration.GetValue<int?>("RateLimits:NominationsPerMinute"),
                ReadTheme(configuration[ThemeSetting.Name]), configuration["Organisation"] is { Length: > 0 } organisation ? organisation : null, ReadMail(configuration))
            {
                MailSignIn = ReadMailSignIn(configuration["SignIn:MailLinks"]),
                OpenIdConnect = ReadProvider(configuration),
            }
            : throw new CommandException(CommandTexts.Format("Serve.Algorithm", algorithm));
    }

    private static SiteTheme ReadTheme(string? value) => ThemeSetting.Read(value, out SiteTheme theme) switch
    {
        null => theme,
        ThemeFault.NotBuilt => throw new CommandException(CommandTexts.Get("Serve.ThemeNotBuilt")),
        _ => throw new CommandException(CommandTexts.Format("Serve.Theme", value)),
    };

    private static bool ReadMailSignIn(string? value) => value switch
    {
        null or "" => true,
        _ when bool.TryParse(value, out bool on) => on,
        _ => throw new CommandException(CommandTexts.Format("Serve.Setting", "SignIn:MailLinks")),
    };

    private static OpenIdConnectSettings? ReadProvider(IConfiguration configuration)
    {
        try
        {
            return OpenIdConnectSettings.Read(configuration);
        }
        catch (OpenIdConnectSettingsException impossible)
        {
            throw new CommandException(CommandTexts.Format("Serve.Setting", impossible.Setting));
        }
    }

    private static SmtpSettings? ReadMail(IConfiguration configuration)
    {
        try
        {
            return SmtpSettings.Read(configuration);
        }
        catch (SmtpSettingsException impossible)
        {
            throw new CommandException(CommandTexts.Format("Serve.Mail", impossible.Setting));
        }
    }
}
