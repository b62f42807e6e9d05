using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Local.DataFolders;
using BadgeFunctions.Local.Files;
using BadgeFunctions.Local.Keys;
using OpenBadges.Jose;

namespace BadgeFunctions.Local.Tests.Keys;

public sealed class PemKeyPublicationTests : KeyPublicationContract, IAsyncDisposable
{
    private readonly TemporaryFolder _temporary = new();
    private readonly DataFolder _folder;
    private readonly DurabilityBarrier _barrier;
    private readonly FolderFiles _files;

    public PemKeyPublicationTests()
    {
        _folder = DataFolder.Open(_temporary.Path, exclusive: true);
        _barrier = new DurabilityBarrier(_folder.Marker);
        _files = new FolderFiles(_folder.Root, new PublishedFileDefaults(), new AtomicWriter(_folder.Unfinished, _barrier, TimeProvider.System));
    }

    public async ValueTask DisposeAsync()
    {
        _files.Dispose();
        await _barrier.DisposeAsync();
        _folder.Dispose();
        _temporary.Dispose();
    }

    protected override Task<(ISigningKeys Keys, IFiles Files)> OpenAsync() => Task.FromResult<(ISigningKeys, IFiles)>((OpenKeys(), _files));

    protected override async Task RotateBehindAsync() => await OpenKeys().RotateAsync(Cancellation);

    private PemSigningKeys OpenKeys() => PemSigningKeys.Open(_folder.Keys, SignatureAlgorithm.ES256, TimeProvider.System);
}
