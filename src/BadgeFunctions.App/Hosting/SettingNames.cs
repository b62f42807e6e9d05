using BadgeFunctions.App.Queueing;
using BadgeFunctions.Web.Hosting.Themes;

namespace BadgeFunctions.App.Hosting;

/// <summary>Every setting that the app reads. In the environment, <c>__</c> stands for a colon.</summary>
internal static class SettingNames
{
    public const string PublicBaseUrl = "PublicBaseUrl";
    public const string ServiceBusNamespace = ServiceBusConnection.Setting + ":fullyQualifiedNamespace";
    public const string ClientId = "Azure:ClientId";
    public const string OperatorTokenHash = "Operator:TokenHash";
    public const string FrontDoorId = "FrontDoor:Id";
    public const string Organisation = "Organisation";
    public const string NominationsPerMinute = "RateLimits:NominationsPerMinute";

    public const string MailSignIn = "SignIn:MailLinks";

    /// <summary>Those of an installation in Azure.</summary>
    public static IReadOnlyList<string> Cloud { get; } =
    [
        PublicBaseUrl, ServiceBusNamespace, ClientId, OperatorTokenHash, FrontDoorId, NominationsPerMinute, ThemeSetting.Name, Organisation,
        "Storage:Tables", "Storage:PrivateBlobs", "Storage:PublicBlobs",
        "KeyVault:Uri", "KeyVault:SigningKey", "KeyVault:WrappingKey", "Signing:Algorithm",
        "Mail:Host", "Mail:Port", "Mail:From", "Mail:Security", "Mail:User", "Mail:Password",
        MailSignIn,
        "OpenIdConnect:Authority", "OpenIdConnect:ClientId", "OpenIdConnect:ClientSecret", "OpenIdConnect:Scopes",
        "OpenIdConnect:NameClaim", "OpenIdConnect:EmailClaim", "OpenIdConnect:DepartmentClaim", "OpenIdConnect:GroupsClaim",
        "OpenIdConnect:Grants", "OpenIdConnect:AllowedDomains", "OpenIdConnect:DisplayName",
    ];

    /// <summary>Those that stand in for an identity where there is none: on a developer's machine.</summary>
    public static IReadOnlyList<string> Emulators { get; } =
        [ServiceBusConnection.Setting, "Storage:ConnectionString", "Storage:PublicConnectionString"];

    /// <summary>All of them.</summary>
    public static IEnumerable<string> All => [.. Cloud, .. Emulators];
}
