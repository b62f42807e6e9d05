using System.Globalization;
using BadgeFunctions.Local.DataFolders;

namespace BadgeFunctions.Local.Tests.DataFolders;

public sealed class DataFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task MakesAFolderThatIsNotThere()
    {
        await using var data = DataFolder.OpenForService(_folder["deep/data"]);

        Assert.True(File.Exists(_folder["deep/data/badgefunctions.json"]));
        Assert.Equal(Path.GetFullPath(_folder["deep/data"]), data.Path);
    }

    [Fact]
    public async Task OpensAgainWhatItMade()
    {
        await DataFolder.OpenForService(_folder.Path).DisposeAsync();
        await File.WriteAllTextAsync(_folder["public/a"], "kept", Cancellation);

        await DataFolder.OpenForService(_folder.Path).DisposeAsync();

        Assert.Equal("kept", await File.ReadAllTextAsync(_folder["public/a"], Cancellation));
    }

    [Theory]
    [InlineData("private")]
    [InlineData("keys")]
    [InlineData("mail")]
    public async Task ClosesItsPrivateFoldersToOthers(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        await using var data = DataFolder.OpenForService(_folder.Path);

#pragma warning disable CA1416 // Skipped above.
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_folder[name]));
#pragma warning restore CA1416
    }

    [Fact]
    public async Task RefusesAFolderThatHoldsSomethingElse()
    {
        await File.WriteAllTextAsync(_folder["thesis.odt"], "precious", Cancellation);

        AssertRefuses(DataFolderFault.Foreign, _folder.Path);

        Assert.Equal(["thesis.odt"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task TakesOverAFirstStartThatWasCutShort()
    {
        Directory.CreateDirectory(_folder[".tmp"]);
        await File.WriteAllTextAsync(_folder[".tmp/marker"], "{", Cancellation);
        await File.WriteAllTextAsync(_folder["service.lock"], "", Cancellation);

        await DataFolder.OpenForService(_folder.Path).DisposeAsync();

        Assert.True(File.Exists(_folder["badgefunctions.json"]));
    }

    [Theory]
    [InlineData("{ \"format\": 2 }", DataFolderFault.Newer)]
    [InlineData("{ \"format\": 0 }", DataFolderFault.MarkerDamaged)]
    [InlineData("{ \"format\": \"1\" }", DataFolderFault.MarkerDamaged)]
    [InlineData("{ \"format\": 1e99 }", DataFolderFault.MarkerDamaged)]
    [InlineData("[]", DataFolderFault.MarkerDamaged)]
    [InlineData("{}", DataFolderFault.MarkerDamaged)]
    [InlineData("", DataFolderFault.MarkerDamaged)]
    public async Task RefusesAMarkerItDoesNotUnderstand(string marker, object fault)
    {
        await File.WriteAllTextAsync(_folder["badgefunctions.json"], marker, Cancellation);

        AssertRefuses((DataFolderFault)fault, _folder.Path);

        Assert.Equal(marker, await File.ReadAllTextAsync(_folder["badgefunctions.json"], Cancellation));
    }

    [Fact]
    public async Task RefusesAFile()
    {
        await File.WriteAllTextAsync(_folder["file"], "", Cancellation);

        AssertRefuses(DataFolderFault.NotAFolder, _folder["file"]);
    }

    [Fact]
    public async Task RefusesAFolderThatCannotBeMade()
    {
        await File.WriteAllTextAsync(_folder["file"], "", Cancellation);

        AssertRefuses(DataFolderFault.Unwritable, _folder["file/data"]);
    }

    [Fact]
    public void RefusesAFolderThatCannotBeWritten()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Nothing is closed to this account.");
#pragma warning disable CA1416 // Skipped above.
        File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
#pragma warning restore CA1416

        AssertRefuses(DataFolderFault.Unwritable, _folder.Path);
    }

    [Fact]
    public async Task LetsOneServiceWorkAtATime()
    {
        await using (DataFolder.OpenForService(_folder.Path))
        {
            AssertRefuses(DataFolderFault.InUse, _folder.Path);
            await using var beside = DataFolder.OpenBeside(_folder.Path);
        }

        await DataFolder.OpenForService(_folder.Path).DisposeAsync();
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("")]
    public void MakesNothingWhenOpenedBeside(string name)
    {
        var refused = Assert.Throws<DataFolderException>(() => { _ = DataFolder.OpenBeside(_folder[name]); });

        Assert.Equal(DataFolderFault.Missing, refused.Fault);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    [InlineData("de")]
    public void HasASentenceForEveryFault(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        Assert.All(Enum.GetValues<DataFolderFault>(), fault =>
        {
            var sentence = new DataFolderException(fault, "/data").Message;
            Assert.Contains("/data", sentence, StringComparison.Ordinal);
            Assert.EndsWith(".", sentence, StringComparison.Ordinal);
            Assert.Equal(language != "en", sentence.Contains('«', StringComparison.Ordinal));
        });
    }

    private static void AssertRefuses(DataFolderFault fault, string path) =>
        Assert.Equal(fault, Assert.Throws<DataFolderException>(() => { _ = DataFolder.OpenForService(path); }).Fault);
}
