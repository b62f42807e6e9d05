using BadgeFunctions.App.Protection;
using BadgeFunctions.App.Tests.Vault;
using Microsoft.Extensions.Options;
using OpenBadges.Jose;

namespace BadgeFunctions.App.Tests.Protection;

/// <summary>A vault with a wrapping key, for all tests of a class: making RSA keys is what takes time.</summary>
public sealed class WrappingVault : IAsyncLifetime
{
    internal VaultServer Vault { get; private set; } = null!;

    internal VaultKeyWrapper Wrapper { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Vault = await VaultServer.StartAsync();
        Vault.CreateKey("wrapping", SignatureAlgorithm.RS256);
        Wrapper = new VaultKeyWrapper(Options.Create(Vault.Options()), Vault.Credential);
    }

    public ValueTask DisposeAsync() => Vault.DisposeAsync();
}
