using Microsoft.Extensions.Configuration;

namespace BadgeFunctions.App.Storage;

/// <summary>Where data is kept: service endpoints, used with the app's identity, or connection strings, meant for the emulator.</summary>
/// <param name="Tables">The table endpoint of the data account.</param>
/// <param name="PrivateBlobs">The blob endpoint of the data account.</param>
/// <param name="PublicBlobs">The blob endpoint of the account that anybody may read from.</param>
/// <param name="ConnectionString">Replaces <paramref name="Tables"/> and <paramref name="PrivateBlobs"/>.</param>
/// <param name="PublicConnectionString">Replaces <paramref name="PublicBlobs"/>; without either, <paramref name="ConnectionString"/> serves both.</param>
internal sealed record StorageSettings(
    Uri? Tables = null, Uri? PrivateBlobs = null, Uri? PublicBlobs = null, string? ConnectionString = null, string? PublicConnectionString = null)
{
    /// <summary>Reads the section <c>Storage</c>.</summary>
    /// <exception cref="InvalidOperationException">An endpoint is not an absolute address.</exception>
    public static StorageSettings Read(IConfiguration configuration)
    {
        IConfigurationSection section = configuration.GetSection("Storage");
        return new StorageSettings(
            Endpoint(section, nameof(Tables)),
            Endpoint(section, nameof(PrivateBlobs)),
            Endpoint(section, nameof(PublicBlobs)),
            Text(section, nameof(ConnectionString)),
            Text(section, nameof(PublicConnectionString)));
    }

    private static Uri? Endpoint(IConfigurationSection section, string name) => Text(section, name) switch
    {
        null => null,
        { } text when Uri.TryCreate(text, UriKind.Absolute, out Uri? endpoint) => endpoint,
        _ => throw new InvalidOperationException($"The setting Storage:{name} is not an address such as https://account.table.core.windows.net."),
    };

    private static string? Text(IConfigurationSection section, string name) => section[name] is { Length: > 0 } text ? text : null;
}
