using BadgeFunctions.App.Keys;
using BadgeFunctions.App.Tests.Vault;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Options;
using OpenBadges.Jose;

namespace BadgeFunctions.App.Tests.Keys;

public sealed class VaultKeyRingsTests : IAsyncLifetime
{
    private VaultServer _vault = null!;
    private VaultKeyRings _rings = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _vault = await VaultServer.StartAsync();
        _vault.CreateKey("signing", SignatureAlgorithm.ES256);
        _rings = new VaultKeyRings(Options.Create(_vault.Options(SignatureAlgorithm.ES256)), _vault.Credential, TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        _rings.Dispose();
        await _vault.DisposeAsync();
    }

    [Fact]
    public async Task AnIssuersKeyIsAnotherKeyOfTheVault()
    {
        _vault.CreateKey("signing-lycee", SignatureAlgorithm.ES256);

        SigningKey shared = await _rings.Of(null).CurrentAsync(Cancellation);
        SigningKey own = await _rings.Of("lycee").CurrentAsync(Cancellation);

        Assert.NotEqual(shared.Version, own.Version);
        Assert.Equal(64, (await _rings.Of("lycee").SignAsync(own.Version, new byte[32], Cancellation)).Length);
        await Assert.ThrowsAsync<KeyNotFoundException>(() => _rings.Of(null).SignAsync(own.Version, new byte[32], Cancellation));
        Assert.Same(_rings.Of("lycee"), _rings.Of("lycee"));
    }

    [Fact]
    public async Task AMissingKeyIsNamed()
    {
        VaultKeyException missing = await Assert.ThrowsAsync<VaultKeyException>(async () => await _rings.Of("college").CurrentAsync(Cancellation));

        Assert.Contains("signing-college", missing.Message, StringComparison.Ordinal);
    }
}
