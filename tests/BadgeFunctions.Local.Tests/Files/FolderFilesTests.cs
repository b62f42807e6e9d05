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
    private readonly FolderFiles _files;

    public FolderFilesTests()
    {
        _folder = DataFolder.OpenForService(_temporary.Path);
        _files = Open();
    }

    protected override IFiles Files => _files;

    public async ValueTask DisposeAsync()
    {
        _files.Dispose();
        await _folder.DisposeAsync();
        _temporary.Dispose();
    }

    [Fact]
    public async Task StoresNothingBesideAFileThatIsWhatItsPathSays()
    {
        await Files.WriteAsync(
            FileArea.Public, [PublicFiles.File("assertions/a", Some.Bytes(3)), PublicFiles.File("images/a.png", Some.Bytes(3))], Cancellation);

        Assert.Equal(2, Directory.GetFiles(_temporary["public"], "*", SearchOption.AllDirectories).Length);
        Assert.Empty(Directory.GetFiles(_temporary[".meta"], "*", SearchOption.AllDirectories));
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
        new(_folder.Path, new PublicationDefaults(), new AtomicWriter(_folder.Unfinished, _folder.Durability, TimeProvider.System));
}
