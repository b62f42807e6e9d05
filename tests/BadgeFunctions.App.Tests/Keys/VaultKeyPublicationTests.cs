using BadgeFunctions.App.Keys;
using BadgeFunctions.App.Tests.Vault;
using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Options;
using OpenBadges.Jose;

namespace BadgeFunctions.App.Tests.Keys;

public sealed class VaultKeyPublicationTests : KeyPublicationContract, IAsyncLifetime
{
    private readonly ManualTime _time = new();
    private VaultServer _vault = null!;
    private VaultSigningKeys _keys = null!;

    public async ValueTask InitializeAsync()
    {
        _vault = await VaultServer.StartAsync();
        _vault.CreateKey("signing", SignatureAlgorithm.ES256);
        _keys = new VaultSigningKeys(Options.Create(_vault.Options(SignatureAlgorithm.ES256)), _vault.Credential, _time);
    }

    public async ValueTask DisposeAsync()
    {
        _keys.Dispose();
        await _vault.DisposeAsync();
    }

    protected override Task<(ISigningKeys Keys, IFiles Files)> OpenAsync() => Task.FromResult<(ISigningKeys, IFiles)>((_keys, new PublishedFiles()));

    protected override Task RotateBehindAsync()
    {
        _vault.Store.Rotate("signing");
        _time.Advance(VaultSigningKeys.CurrentFor);
        return Task.CompletedTask;
    }
}
