using BadgeFunctions.App.Keys;
using BadgeFunctions.App.Tests.Vault;
using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Options;
using OpenBadges.Jose;

namespace BadgeFunctions.App.Tests.Keys;

public sealed class VaultSigningKeysContractTests : SigningKeysContract, IAsyncLifetime
{
    private VaultServer _vault = null!;
    private VaultSigningKeys? _keys;

    public async ValueTask InitializeAsync() => _vault = await VaultServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        _keys?.Dispose();
        await _vault.DisposeAsync();
    }

    protected override Task<ISigningKeys> OpenAsync(SignatureAlgorithm algorithm)
    {
        _vault.CreateKey("signing", algorithm);
        _keys = new VaultSigningKeys(Options.Create(_vault.Options(algorithm)), _vault.Credential, TimeProvider.System);
        return Task.FromResult<ISigningKeys>(_keys);
    }
}
