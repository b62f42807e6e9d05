using System.Globalization;
using System.Security.Cryptography;
using BadgeFunctions.App.Queueing;
using BadgeFunctions.App.Storage;
using BadgeFunctions.Smtp;
using BadgeFunctions.Web.Access.OpenIdConnect;
using BadgeFunctions.Web.Hosting.Themes;
using Microsoft.Extensions.Configuration;

namespace BadgeFunctions.App.Hosting;

/// <summary>Reads settings and collects what is wrong with them, so that one message can name it all.</summary>
internal sealed class SettingsReader(IConfiguration configuration)
{
    private readonly List<string> _faults = [];

    public IReadOnlyList<string> Faults => _faults;

    public string? Text(string name) => configuration[name] is { Length: > 0 } text ? text : null;

    public string BaseUrl(string name)
    {
        string text = (Text(name) ?? string.Empty).TrimEnd('/');
        bool possible = Uri.TryCreate(text, UriKind.Absolute, out Uri? uri)
            && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
            && uri.PathAndQuery == "/"
            && uri.Fragment.Length + uri.UserInfo.Length == 0;
        return Demand(possible, text, $"{name} must be an https address without a path, such as https://badges.example.");
    }

    public byte[] Hash(string name)
    {
        string text = Text(name) ?? string.Empty;
        bool possible = text.Length == 2 * SHA256.HashSizeInBytes && text.All(char.IsAsciiHexDigit);
        return Demand(possible, possible ? Convert.FromHexString(text) : [], $"{name} must be a SHA-256 in 64 hexadecimal digits.");
    }

    public int? Number(string name)
    {
        int number = 0;
        bool possible = Text(name) is not { } text || int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
        return Demand<int?>(possible, Text(name) is null ? null : number, $"{name} must be a whole number, 0 or more.");
    }

    public SiteTheme Theme()
    {
        ThemeFault? fault = ThemeSetting.Read(Text(ThemeSetting.Name), out SiteTheme theme);
        return Demand(fault is null, theme, fault == ThemeFault.NotBuilt
            ? $"{ThemeSetting.Name} is dsfr, but this program was built without it: publish with -p:Theme=dsfr, or leave {ThemeSetting.Name} empty."
            : $"{ThemeSetting.Name} must be default or dsfr.");
    }

    public ServiceBusSettings ServiceBus()
    {
        ServiceBusSettings settings = new(Text(SettingNames.ServiceBusNamespace), Text(ServiceBusConnection.Setting));
        return Demand(
            settings.Namespace is not null || settings.ConnectionString is not null,
            settings,
            $"{SettingNames.ServiceBusNamespace} must be the host name of a namespace, or {ServiceBusConnection.Setting} the emulator's connection string.");
    }

    public StorageSettings Storage()
    {
        StorageSettings settings = new(ConnectionString: string.Empty);
        Check(() => settings = StorageSettings.Read(configuration));
        bool data = settings.ConnectionString is not null || (settings.Tables is not null && settings.PrivateBlobs is not null);
        bool published = settings.PublicBlobs is not null || settings.PublicConnectionString is not null || settings.ConnectionString is not null;
        Demand(data, settings, "Storage:Tables and Storage:PrivateBlobs must be endpoints of the data account, or Storage:ConnectionString its connection string.");
        return Demand(published, settings, "Storage:PublicBlobs must be the blob endpoint of the public account, or Storage:PublicConnectionString its connection string.");
    }

    public SmtpSettings Mail()
    {
        SmtpSettings? settings = null;
        Check(() => settings = SmtpSettings.Read(configuration));
        return Demand(settings is not null || Text("Mail:Host") is not null, settings!, "Mail:Host must be the name of a mail relay.");
    }

    public bool Switch(string name)
    {
        bool on = false;
        bool possible = Text(name) is not { } text || bool.TryParse(text, out on);
        return Demand(possible, on, $"{name} must be true or false.");
    }

    public OpenIdConnectSettings? OpenIdConnect()
    {
        OpenIdConnectSettings? settings = null;
        Check(() => settings = OpenIdConnectSettings.Read(configuration));
        return settings;
    }

    public void Check(Action read)
    {
        try
        {
            read();
        }
        catch (Exception fault) when (fault is InvalidOperationException or SmtpSettingsException or OpenIdConnectSettingsException)
        {
            _faults.Add(fault.Message);
        }
    }

    private T Demand<T>(bool possible, T value, string fault)
    {
        if (!possible)
        {
            _faults.Add(fault);
        }

        return value;
    }
}
