namespace BadgeFunctions.App.Tests.Hosting;

/// <summary>Settings of an installation that could be.</summary>
internal static class TestSettings
{
    public static IReadOnlyDictionary<string, string?> Possible { get; } = new Dictionary<string, string?>
    {
        ["PublicBaseUrl"] = "https://badges.academie.example",
        ["Storage:Tables"] = "https://data.table.core.windows.net",
        ["Storage:PrivateBlobs"] = "https://data.blob.core.windows.net",
        ["Storage:PublicBlobs"] = "https://public.blob.core.windows.net",
        ["ServiceBus:fullyQualifiedNamespace"] = "badges.servicebus.windows.net",
        ["KeyVault:Uri"] = "https://badges.vault.azure.net",
        ["KeyVault:SigningKey"] = "signing",
        ["KeyVault:WrappingKey"] = "wrapping",
        ["Azure:ClientId"] = "6f1c1d6e-0000-0000-0000-000000000000",
        ["Operator:TokenHash"] = new string('a', 64),
        ["Mail:Host"] = "mail.academie.example",
        ["Mail:From"] = "badges@academie.example",
    };

    /// <summary>The same, but for one.</summary>
    public static Dictionary<string, string?> With(string name, string? value) => new(Possible) { [name] = value };
}
