using System.Globalization;
using BadgeFunctions.Local.DataFolders;

namespace BadgeFunctions.Local.Tests.DataFolders;

public sealed class DataFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void MakesAFolderThatIsNotThere()
    {
        using var data = DataFolder.Open(_folder["deep/data"], exclusive: true);

        Assert.True(File.Exists(_folder["deep/data/badgefunctions.json"]));
        Assert.Equal(Path.GetFullPath(_folder["deep/data"]), data.Root);
    }

    [Fact]
    public async Task OpensAgainWhatItMade()
    {
        DataFolder.Open(_folder.Path, exclusive: true).Dispose();
        await File.WriteAllTextAsync(_folder["private/a"], "kept", Cancellation);

        DataFolder.Open(_folder.Path, exclusive: true).Dispose();

        Assert.Equal("kept", await File.ReadAllTextAsync(_folder["private/a"], Cancellation));
    }

    [Theory]
    [InlineData("private")]
    [InlineData("keys")]
    [InlineData("mail")]
    public void ClosesItsPrivateFoldersToOthers(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        using var data = DataFolder.Open(_folder.Path, exclusive: true);

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
        await File.WriteAllTextAsync(_folder["badgefunctions.json.new"], "{", Cancellation);
        Directory.CreateDirectory(_folder["lost+found"]);

        DataFolder.Open(_folder.Path, exclusive: true).Dispose();

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
    public void LetsOneServiceWorkAtATime()
    {
        using (var serving = DataFolder.Open(_folder.Path, exclusive: true))
        {
            AssertRefuses(DataFolderFault.InUse, _folder.Path);
            using var beside = DataFolder.Open(_folder.Path, exclusive: false);
            Assert.NotEqual(beside.Unfinished, serving.Unfinished);
        }

        DataFolder.Open(_folder.Path, exclusive: true).Dispose();
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("")]
    public void MakesNothingWhenOpenedBeside(string name)
    {
        var refused = Assert.Throws<DataFolderException>(() => { _ = DataFolder.Open(_folder[name], exclusive: false); });

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
        Assert.Equal(fault, Assert.Throws<DataFolderException>(() => { _ = DataFolder.Open(path, exclusive: true); }).Fault);
}
