using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.App.Keys;

/// <summary>Signing keys in a key vault.</summary>
internal static class VaultServices
{
    /// <summary>Adds <see cref="IKeyRings"/>, and the installation's <see cref="ISigningKeys"/>. The container must have a <see cref="Azure.Core.TokenCredential"/> and a <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddVaultSigningKeys(this IServiceCollection services) =>
        services.AddVaultOptions()
            .AddSingleton<IKeyRings, VaultKeyRings>()
            .AddSingleton(static provider => provider.GetRequiredService<IKeyRings>().Of(null));

    /// <summary>Adds the settings of the vault, read when they are first needed.</summary>
    public static IServiceCollection AddVaultOptions(this IServiceCollection services)
    {
        services.AddOptions<VaultOptions>().Configure<IConfiguration>(static (options, configuration) => options.Read(configuration));
        return services;
    }
}
