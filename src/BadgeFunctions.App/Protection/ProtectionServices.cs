using BadgeFunctions.App.Keys;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.App.Protection;

/// <summary>Data Protection's key ring under a vault's key.</summary>
internal static class ProtectionServices
{
    /// <summary>
    /// Encrypts the key ring with the vault's wrapping key, whichever store it is kept in. The container must have a
    /// <see cref="Azure.Core.TokenCredential"/>.
    /// </summary>
    public static IDataProtectionBuilder ProtectKeysWithVault(this IDataProtectionBuilder builder)
    {
        builder.Services.AddVaultOptions().AddSingleton<VaultKeyWrapper>();
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            options => options.XmlEncryptor = new VaultXmlEncryptor(provider.GetRequiredService<VaultKeyWrapper>())));
        return builder;
    }
}
