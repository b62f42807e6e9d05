using System.Security.Cryptography;
using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Local.DataFolders;
using BadgeFunctions.Local.Keys;
using OpenBadges.Jose;

namespace BadgeFunctions.Local.Tests.Keys;

public sealed class PemSigningKeysTests : SigningKeysContract, IDisposable
{
    private readonly TemporaryFolder _temporary = new();
    private readonly DataFolder _folder;

    public PemSigningKeysTests() => _folder = DataFolder.Open(_temporary.Path, exclusive: true);

    public void Dispose()
    {
        _folder.Dispose();
        _temporary.Dispose();
    }

    [Fact]
    public async Task MakesOneKeyAtTheFirstStartOnly()
    {
        var first = await (await OpenAsync(SignatureAlgorithm.ES256)).CurrentAsync(Cancellation);
        var second = await (await OpenAsync(SignatureAlgorithm.ES256)).CurrentAsync(Cancellation);

        Assert.Equal(first, second);
        Assert.Single(Directory.GetFiles(_folder.Keys));
    }

    [Fact]
    public async Task KeepsAnExistingKeyWhenAnotherAlgorithmIsConfigured()
    {
        var first = await (await OpenAsync(SignatureAlgorithm.ES256)).CurrentAsync(Cancellation);
        var keys = await OpenAsync(SignatureAlgorithm.RS256);

        Assert.Equal(first.Version, (await keys.CurrentAsync(Cancellation)).Version);
        Assert.Equal(SignatureAlgorithm.RS256, (await keys.RotateAsync(Cancellation)).Algorithm);
    }

    [Fact]
    public async Task LetsNobodyElseReadAKey()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        await OpenAsync(SignatureAlgorithm.ES256);

#pragma warning disable CA1416 // Skipped above.
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyFile()));
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_folder.Keys));
#pragma warning restore CA1416
    }

    [Fact]
    public async Task NamesTheFileAfterTimeAndVersion()
    {
        var keys = await OpenAsync(SignatureAlgorithm.RS256);
        var current = await keys.CurrentAsync(Cancellation);

        Assert.Matches(@"^\d{8}T\d{9}Z-[0-9a-f]{16}$", current.Version);
        Assert.Equal(current.Version + ".rs256.pem", Path.GetFileName(KeyFile()));
        Assert.StartsWith("-----BEGIN PRIVATE KEY-----", await File.ReadAllTextAsync(KeyFile(), Cancellation), StringComparison.Ordinal);
        Assert.Equal(3072 / 8 * 4 / 3, current.PublicKey.N!.Length);
    }

    [Fact]
    public async Task SeesAKeyThatAnotherProcessMade()
    {
        var service = await OpenAsync(SignatureAlgorithm.ES256);
        await service.CurrentAsync(Cancellation);
        using var beside = DataFolder.Open(_temporary.Path, exclusive: false);
        var command = PemSigningKeys.Open(beside.Keys, SignatureAlgorithm.ES256, TimeProvider.System);

        var rotated = await command.RotateAsync(Cancellation);

        Assert.Equal(rotated, await service.CurrentAsync(Cancellation));
        Assert.Equal(2, (await service.ListAsync(Cancellation)).Count);
    }

    [Fact]
    public async Task MakesTheNewestKeyEvenWhenTheClockGoesBack()
    {
        var time = new ManualTime();
        var keys = PemSigningKeys.Open(_folder.Keys, SignatureAlgorithm.ES256, time);
        time.Advance(TimeSpan.FromDays(-30));

        var rotated = await keys.RotateAsync(Cancellation);

        Assert.Equal(rotated, await keys.CurrentAsync(Cancellation));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a key")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")]
    public async Task RefusesADamagedKeyAndLeavesItAlone(string content)
    {
        await OpenAsync(SignatureAlgorithm.ES256);
        await File.WriteAllTextAsync(KeyFile(), content, Cancellation);

        await AssertRefusesAsync(KeyFile());

        Assert.Equal(content, await File.ReadAllTextAsync(KeyFile(), Cancellation));
    }

    [Theory]
    [InlineData(SignatureAlgorithm.ES256, 3)]
    [InlineData(SignatureAlgorithm.RS256, 50)]
    public async Task NeverSignsWithAKeyThatASingleCharacterDamaged(SignatureAlgorithm algorithm, int step)
    {
        await OpenAsync(algorithm);
        var file = KeyFile();
        var pem = await File.ReadAllTextAsync(file, Cancellation);
        for (var at = 30; at < pem.Length - 30; at += step)
        {
            await File.WriteAllTextAsync(file, pem[..at] + (pem[at] == 'A' ? 'B' : 'A') + pem[(at + 1)..], Cancellation);

            // Some numbers in a PEM file are not used for signing: then the key is as good as before.
            if (await Record.ExceptionAsync(() => OpenAsync(algorithm)) is not DataFolderException)
            {
                var keys = await OpenAsync(algorithm);
                var current = await keys.CurrentAsync(Cancellation);
                var signature = await keys.SignAsync(current.Version, SHA256.HashData("x"u8), Cancellation);
                Assert.True(current.PublicKey.Verify("x"u8.ToArray(), signature), $"at {at}");
            }
        }
    }

    [Fact]
    public async Task RefusesAnAlgorithmThatIsNotTheKeys()
    {
        await OpenAsync(SignatureAlgorithm.ES256);
        var renamed = KeyFile().Replace(".es256.", ".rs256.", StringComparison.Ordinal);
        File.Move(KeyFile(), renamed);

        await AssertRefusesAsync(renamed);
    }

    [Theory]
    [InlineData("backup.pem")]
    [InlineData("notes.txt")]
    public async Task MakesNoKeyBesideAFileItDoesNotKnow(string name)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.Keys, name), "?", Cancellation);

        await Assert.ThrowsAsync<DataFolderException>(() => OpenAsync(SignatureAlgorithm.ES256));

        Assert.Single(Directory.GetFiles(_folder.Keys));
    }

    [Fact]
    public async Task MakesAKeyBesideOneThatWasNeverFinished()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.Keys, "20260901T080000000Z-0123456789abcdef.es256.pem.new"), "-----BEGIN", Cancellation);

        var keys = await OpenAsync(SignatureAlgorithm.ES256);

        Assert.Single(await keys.ListAsync(Cancellation));
    }

    protected override Task<ISigningKeys> OpenAsync(SignatureAlgorithm algorithm) =>
        Task.FromResult<ISigningKeys>(PemSigningKeys.Open(_folder.Keys, algorithm, TimeProvider.System));

    private string KeyFile() => Assert.Single(Directory.GetFiles(_folder.Keys));

    private async Task AssertRefusesAsync(string file)
    {
        var refused = await Assert.ThrowsAsync<DataFolderException>(() => OpenAsync(SignatureAlgorithm.ES256));

        Assert.Equal(DataFolderFault.KeyDamaged, refused.Fault);
        Assert.Contains(file, refused.Message, StringComparison.Ordinal);
    }
}
