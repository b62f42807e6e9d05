using BadgeFunctions.Local.DataFolders;

namespace BadgeFunctions.Local.Tests.DataFolders;

public sealed class OperatorTokenTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();
    private readonly DataFolder _folder;

    public OperatorTokenTests() => _folder = DataFolder.Open(_temporary.Path, exclusive: true);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Token => _temporary["operator.token"];

    public void Dispose()
    {
        _folder.Dispose();
        _temporary.Dispose();
    }

    [Fact]
    public void MakesOneTokenAndKeepsIt()
    {
        var token = _folder.OperatorToken();

        Assert.Matches("^[A-Za-z0-9_-]{43}$", token);
        Assert.Equal(token, _folder.OperatorToken());
    }

    [Fact]
    public void LetsNobodyElseReadIt()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        _folder.OperatorToken();

#pragma warning disable CA1416 // Skipped above.
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Token));
#pragma warning restore CA1416
    }

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("not base64url, however long the text may be, and it is long")]
    public async Task RefusesADamagedTokenAndLeavesItAlone(string content)
    {
        await File.WriteAllTextAsync(Token, content, Cancellation);

        var refused = Assert.Throws<DataFolderException>(_folder.OperatorToken);

        Assert.Equal(DataFolderFault.TokenDamaged, refused.Fault);
        Assert.Equal(content, await File.ReadAllTextAsync(Token, Cancellation));
    }
}
