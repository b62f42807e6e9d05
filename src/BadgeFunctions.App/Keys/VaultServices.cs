using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.App.Keys;

/// <summary>Signing keys in a key vault.</summary>
internal static class VaultServices
{
    /// <summary>Adds <see cref="ISigningKeys"/>. The container must have a <see cref="Azure.Core.TokenCredential"/> and a <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddVaultSigningKeys(this IServiceCollection services) =>
        services.AddVaultOptions().AddSingleton<ISigningKeys, VaultSigningKeys>();

    /// <summary>Adds the settings of the vault, read when they are first needed.</summary>
    public static IServiceCollection AddVaultOptions(this IServiceCollection services)
    {
        services.AddOptions<VaultOptions>().Configure<IConfiguration>(static (options, configuration) => options.Read(configuration));
        return services;
    }
}
