using BadgeFunctions.Local.DataFolders;

namespace BadgeFunctions.Local.Tests.DataFolders;

public sealed class OperatorTokenTests : IAsyncDisposable
{
    private readonly TemporaryFolder _temporary = new();
    private readonly DataFolder _folder;

    public OperatorTokenTests() => _folder = DataFolder.OpenForService(_temporary.Path);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _folder.DisposeAsync();
        _temporary.Dispose();
    }

    [Fact]
    public async Task MakesOneTokenAndKeepsIt()
    {
        var token = await OperatorToken.ReadOrCreateAsync(_folder, Cancellation);

        Assert.Matches("^[A-Za-z0-9_-]{43}$", token);
        Assert.Equal(token, await OperatorToken.ReadOrCreateAsync(_folder, Cancellation));
    }

    [Fact]
    public async Task LetsNobodyElseReadIt()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        await OperatorToken.ReadOrCreateAsync(_folder, Cancellation);

#pragma warning disable CA1416 // Skipped above.
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.OperatorToken));
#pragma warning restore CA1416
    }

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("not base64url, however long the text may be, and it is long")]
    public async Task RefusesADamagedTokenAndLeavesItAlone(string content)
    {
        await File.WriteAllTextAsync(_folder.OperatorToken, content, Cancellation);

        var refused = await Assert.ThrowsAsync<DataFolderException>(() => OperatorToken.ReadOrCreateAsync(_folder, Cancellation));

        Assert.Equal(DataFolderFault.TokenDamaged, refused.Fault);
        Assert.Equal(content, await File.ReadAllTextAsync(_folder.OperatorToken, Cancellation));
    }
}
