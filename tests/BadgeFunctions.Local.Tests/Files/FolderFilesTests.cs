using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Local.DataFolders;
using BadgeFunctions.Local.Files;

namespace BadgeFunctions.Local.Tests.Files;

public sealed class FolderFilesTests : FilesContract, IAsyncDisposable
{
    private readonly TemporaryFolder _temporary = new();
    private readonly DataFolder _folder;
    private readonly DurabilityBarrier _barrier;
    private readonly FolderFiles _files;

    public FolderFilesTests()
    {
        _folder = DataFolder.Open(_temporary.Path, exclusive: true);
        _barrier = new DurabilityBarrier(_folder.Marker);
        _files = Open();
    }

    protected override IFiles Files => _files;

    public async ValueTask DisposeAsync()
    {
        _files.Dispose();
        await _barrier.DisposeAsync();
        _folder.Dispose();
        _temporary.Dispose();
    }

    [Fact]
    public async Task StoresNothingBesideAFileThatIsWhatItsPathSays()
    {
        await Files.WriteAsync(
            FileArea.Public, [PublicFiles.File("assertions/a", Some.Bytes(3)), PublicFiles.File("images/a.png", Some.Bytes(3))], Cancellation);

        Assert.Equal(2, Directory.GetFiles(_temporary["public"], "*", SearchOption.AllDirectories).Length);
        Assert.False(Directory.Exists(_temporary[".meta"]));
    }

    [Fact]
    public async Task RemovesAtItsStartWhatAnEarlierRunLeftUnfinished()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.Unfinished, "7"), "partial", Cancellation);

        using var next = Open();

        Assert.Empty(Directory.GetFiles(_folder.Unfinished));
    }

    [Fact]
    public async Task WritesManyFilesAtOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(
            () => Files.WriteAsync(
                FileArea.Public,
                [PublicFiles.File($"badges/{i}/index.html", Some.Bytes(i)), PublicFiles.File($"assertions/{i}", Some.Bytes(i))],
                Cancellation),
            Cancellation)));

        Assert.Equal(128, Directory.GetFiles(_temporary["public"], "*", SearchOption.AllDirectories).Length);
        await AssertNothingLeftAsync();
    }

    protected override Task AssertNothingLeftAsync()
    {
        Assert.Empty(Directory.GetFiles(_folder.Unfinished));
        return Task.CompletedTask;
    }

    private FolderFiles Open() =>
        new(_folder.Root, new PublishedFileDefaults(), new AtomicWriter(_folder.Unfinished, _barrier, TimeProvider.System));
}
