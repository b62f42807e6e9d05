using BadgeFunctions.App.Keys;
using BadgeFunctions.App.Storage;
using BadgeFunctions.Smtp;
using BadgeFunctions.Web.Access.OpenIdConnect;
using BadgeFunctions.Web.Hosting.Themes;
using Microsoft.Extensions.Configuration;

namespace BadgeFunctions.App.Hosting;

/// <summary>The settings of one installation, read and checked once.</summary>
/// <param name="PublicBaseUrl">The base of every public address, without a trailing slash.</param>
/// <param name="Storage">Where documents and files are kept.</param>
/// <param name="ServiceBus">Where the queues are.</param>
/// <param name="ClientId">The client id of the app's identity, or none on a developer's machine.</param>
/// <param name="OperatorTokenHash">The SHA-256 of the operator's token.</param>
/// <param name="FrontDoorId">The Front Door profile in front of the app, or none.</param>
/// <param name="NominationsPerMinute">The rate limit for anonymous nominations; 0 for none; the web's own when absent.</param>
/// <param name="Theme">The look of the pages.</param>
/// <param name="Organisation">Who runs the service, or nobody in particular.</param>
/// <param name="Mail">The mail relay.</param>
internal sealed record AppSettings(
    string PublicBaseUrl,
    StorageSettings Storage,
    ServiceBusSettings ServiceBus,
    string? ClientId,
    ReadOnlyMemory<byte> OperatorTokenHash,
    string? FrontDoorId,
    int? NominationsPerMinute,
    SiteTheme Theme,
    string? Organisation,
    SmtpSettings Mail)
{
    /// <summary>Whether people may sign in by a link mailed to the address of their account.</summary>
    public bool MailSignIn { get; init; }

    /// <summary>The organisation's identity provider, or none.</summary>
    public OpenIdConnectSettings? OpenIdConnect { get; init; }

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="AppSettingsException">Settings are missing or not possible; the message names all of them.</exception>
    public static AppSettings Read(IConfiguration configuration)
    {
        SettingsReader reader = new(configuration);
        AppSettings settings = new(
            reader.BaseUrl(SettingNames.PublicBaseUrl),
            reader.Storage(),
            reader.ServiceBus(),
            reader.Text(SettingNames.ClientId),
            reader.Hash(SettingNames.OperatorTokenHash),
            reader.Text(SettingNames.FrontDoorId),
            reader.Number(SettingNames.NominationsPerMinute),
            reader.Theme(),
            reader.Text(SettingNames.Organisation),
            reader.Mail())
        {
            MailSignIn = reader.Switch(SettingNames.MailSignIn),
            OpenIdConnect = reader.OpenIdConnect(),
        };

        // The vault's own are read again when the vault is first needed: here they are only checked.
        reader.Check(() => new VaultOptions().Read(configuration));
        return reader.Faults.Count == 0 ? settings : throw new AppSettingsException(reader.Faults);
    }
}
