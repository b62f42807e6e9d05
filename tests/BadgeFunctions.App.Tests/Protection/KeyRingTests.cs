using Azure.Core;
using BadgeFunctions.App.Keys;
using BadgeFunctions.App.Protection;
using BadgeFunctions.App.Tests.Vault;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenBadges.Jose;

namespace BadgeFunctions.App.Tests.Protection;

public sealed class KeyRingTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("badge-keys-");
    private VaultServer _vault = null!;

    public async ValueTask InitializeAsync() => _vault = await VaultServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _vault.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task AnotherProcessReadsTheRingThroughTheVaultAfterARotation()
    {
        _vault.CreateKey("wrapping", SignatureAlgorithm.RS256);
        await using var first = Services();
        var token = first.GetRequiredService<IDataProtectionProvider>().CreateProtector("links").Protect("granted");
        _vault.Store.Rotate("wrapping");

        await using var second = Services();

        Assert.Equal("granted", second.GetRequiredService<IDataProtectionProvider>().CreateProtector("links").Unprotect(token));
        Assert.Contains(_vault.Requests, request => request.EndsWith("/unwrapkey", StringComparison.Ordinal));
        var file = await File.ReadAllTextAsync(Assert.Single(_folder.GetFiles("key-*.xml")).FullName, TestContext.Current.CancellationToken);
        Assert.Contains("<sealed", file, StringComparison.Ordinal);
        Assert.DoesNotContain("masterKey", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("KeyVault:Uri", "http://badges-test.vault.azure.net/")]
    [InlineData("KeyVault:Uri", "")]
    [InlineData("KeyVault:SigningKey", "a/b")]
    [InlineData("KeyVault:WrappingKey", "")]
    [InlineData("Signing:Algorithm", "HS256")]
    public async Task NamesTheSettingThatIsMissingOrImpossible(string setting, string value)
    {
        await using var services = Services((setting, value));

        var refused = Assert.Throws<InvalidOperationException>(() => services.GetRequiredService<VaultKeyWrapper>());

        Assert.Contains(setting, refused.Message, StringComparison.Ordinal);
    }

    private ServiceProvider Services(params (string Name, string Value)[] changed)
    {
        Dictionary<string, string?> settings = new()
        {
            ["KeyVault:Uri"] = VaultServer.Address.AbsoluteUri,
            ["KeyVault:SigningKey"] = "signing",
            ["KeyVault:WrappingKey"] = "wrapping",
        };
        foreach (var (name, value) in changed)
        {
            settings[name] = value;
        }

        ServiceCollection services = new();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).AddSingleton<TokenCredential>(_vault.Credential);
        services.AddDataProtection().SetApplicationName("test").PersistKeysToFileSystem(_folder).ProtectKeysWithVault();
        services.Configure<VaultOptions>(options => options.ConfigureClient = _vault.Configure);
        return services.BuildServiceProvider();
    }
}
