using System.Security.Cryptography;
using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Local.DataFolders;
using BadgeFunctions.Local.Storage;

namespace BadgeFunctions.Local.Tests.Storage;

public sealed class SqliteStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder["badges.db"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task LetsNobodyElseReadTheDatabaseOrItsLog()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        await using var store = SqliteStore.Open(Path, exclusive: true, TimeProvider.System);
        await new SqliteDocuments(store).CheckAsync(TestContext.Current.CancellationToken);

#pragma warning disable CA1416 // Skipped above.
        Assert.All(Directory.GetFiles(_folder.Path), file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file)));
#pragma warning restore CA1416
        Assert.True(File.Exists(Path + "-wal"));
    }

    [Fact]
    public void RefusesAPlaceWhereNoFileCanBe()
    {
        Directory.CreateDirectory(Path);

        var refused = Assert.Throws<DataFolderException>(() => SqliteStore.Open(Path, exclusive: true, TimeProvider.System));

        Assert.Equal(DataFolderFault.Unwritable, refused.Fault);
    }

    [Fact]
    public async Task RefusesAFileThatIsNoDatabase()
    {
        await File.WriteAllBytesAsync(Path, Some.Bytes(8192), TestContext.Current.CancellationToken);

        AssertRefusesUnchanged(DataFolderFault.DatabaseDamaged);
    }

    [Fact]
    public async Task RefusesATruncatedDatabase()
    {
        await FillAsync();
        using (var file = File.OpenHandle(Path, access: FileAccess.Write))
        {
            RandomAccess.SetLength(file, RandomAccess.GetLength(file) / 2);
        }

        AssertRefusesUnchanged(DataFolderFault.DatabaseDamaged);
    }

    [Fact]
    public async Task RefusesADatabaseWithADamagedPage()
    {
        await FillAsync();
        using (var file = File.OpenHandle(Path, access: FileAccess.Write))
        {
            for (var page = 1; page < RandomAccess.GetLength(file) / 4096; page++)
            {
                RandomAccess.Write(file, Some.Bytes(200), page * 4096);
            }
        }

        AssertRefusesUnchanged(DataFolderFault.DatabaseDamaged);
    }

    [Theory]
    [InlineData("CREATE TABLE other (x)", DataFolderFault.DatabaseForeign)]
    [InlineData("PRAGMA application_id = 7; CREATE TABLE other (x)", DataFolderFault.DatabaseForeign)]
    public void RefusesTheDatabaseOfAnotherApplication(string sql, object fault)
    {
        using (var other = Database.OpenForWriting(Path))
        {
            other.Execute(sql);
        }

        AssertRefusesUnchanged((DataFolderFault)fault);
    }

    [Fact]
    public async Task RefusesTheDatabaseOfANewerRelease()
    {
        await FillAsync();
        using (var newer = Database.OpenForWriting(Path))
        {
            newer.Execute("PRAGMA user_version = 2");
        }

        AssertRefusesUnchanged(DataFolderFault.DatabaseNewer);
    }

    [Fact]
    public async Task RefusesADatabaseThatLostATable()
    {
        await FillAsync();
        using (var broken = Database.OpenForWriting(Path))
        {
            broken.Execute("DROP TABLE documents");
        }

        AssertRefusesUnchanged(DataFolderFault.DatabaseDamaged);
    }

    private async Task FillAsync()
    {
        await using var store = SqliteStore.Open(Path, exclusive: true, TimeProvider.System);
        var save = new DocumentSave("notes");
        for (var i = 0; i < DocumentSave.MaximumOperations; i++)
        {
            save.Insert($"n-{i}", new Note(new string('x', 2000)), NoteJson.Default.Note);
        }

        await new SqliteDocuments(store).SaveAsync(save, TestContext.Current.CancellationToken);
    }

    private void AssertRefusesUnchanged(DataFolderFault fault)
    {
        var before = SHA256.HashData(File.ReadAllBytes(Path));

        var refused = Assert.Throws<DataFolderException>(() => SqliteStore.Open(Path, exclusive: true, TimeProvider.System));

        Assert.Equal(fault, refused.Fault);
        Assert.Contains(Path, refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, SHA256.HashData(File.ReadAllBytes(Path)));
    }
}
