using BadgeFunctions.Core;
using BadgeFunctions.Core.Issuance;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using Microsoft.Extensions.Options;
using OpenBadges.Jose;

namespace BadgeFunctions.Contracts;

/// <summary>What every pair of <see cref="ISigningKeys"/> and <see cref="IFiles"/> gives together: no signature before its key is public.</summary>
public abstract class KeyPublicationContract
{
    private static readonly PublicAddresses Addresses = new("https://badges.example.org");

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract Task<(ISigningKeys Keys, IFiles Files)> OpenAsync();

    /// <summary>Makes a new version behind the service's back, as a rotation policy does, and lets its moment come.</summary>
    protected abstract Task RotateBehindAsync();

    [Fact]
    public async Task PublishesAKeyBeforeItsFirstSignature()
    {
        var (keys, files) = await OpenAsync();
        using var issuing = new Issuing(keys, files);

        var signed = await issuing.SignAsync();

        Assert.Equal([signed], issuing.Keys.Published);
        Assert.NotNull(await ReadAsync(files, ".well-known/jwks.json"));
    }

    [Fact]
    public async Task PublishesAKeyThatNobodyTellsOfBeforeItsFirstSignature()
    {
        var (keys, files) = await OpenAsync();
        using var issuing = new Issuing(keys, files);
        var first = await issuing.SignAsync();

        await RotateBehindAsync();
        var second = await issuing.SignAsync();

        Assert.NotEqual(first, second);
        Assert.Equal([first, second], issuing.Keys.Published);
        var jwk = JsonWebKey.Parse((await ReadAsync(files, $"keys/{second}"))!);
        Assert.Equal(Addresses.Key(second), jwk.Kid);
    }

    [Fact]
    public async Task LooksForAVersionsFileOnceHoweverMuchItSigns()
    {
        var (keys, files) = await OpenAsync();
        using var issuing = new Issuing(keys, files);
        await issuing.Publish.ExecuteAsync(Cancellation);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => issuing.SignAsync()));

        Assert.Equal(1, issuing.Files.Lookups);
    }

    [Fact]
    public async Task SignsNothingWhileTheKeyCannotBePublished()
    {
        var (keys, files) = await OpenAsync();
        using var issuing = new Issuing(keys, files);
        issuing.Files.Failure = new IOException("The store is away.");

        await Assert.ThrowsAsync<IOException>(() => issuing.SignAsync());
        issuing.Files.Failure = null;

        await issuing.SignAsync();
        Assert.Single(issuing.Keys.Published);
    }

    private static async Task<byte[]?> ReadAsync(IFiles files, string path)
    {
        await using var file = await files.OpenAsync(FileArea.Public, path, Cancellation);
        if (file is null)
        {
            return null;
        }

        var bytes = new byte[file.Length];
        await file.Content.ReadExactlyAsync(bytes, Cancellation);
        return bytes;
    }

    private sealed class Issuing : IDisposable
    {
        private readonly KeyPublication _publication;
        private readonly CredentialSigner _signer;

        public Issuing(ISigningKeys keys, IFiles files)
        {
            Keys = new WitnessedKeys(keys, files);
            Files = new CountingFiles(files);
            OneKeyRing ring = new(Keys);
            PublicSites sites = new(Options.Create(new ServiceOptions { PublicBaseUrl = Addresses.Base }));
            Publish = new PublishKeys(ring, new EmptyCatalogue(), sites, Files);
            _publication = new KeyPublication(Files, Publish);
            _signer = new CredentialSigner(ring, new EmptyCatalogue(), _publication);
        }

        public WitnessedKeys Keys { get; }

        public CountingFiles Files { get; }

        public PublishKeys Publish { get; }

        public async Task<string> SignAsync() => (await _signer.SignAsync("rectorat", Addresses, "{}"u8.ToArray(), Cancellation)).Key;

        public void Dispose() => _publication.Dispose();
    }
}
