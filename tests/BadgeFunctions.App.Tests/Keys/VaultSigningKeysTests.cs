using System.Security.Cryptography;
using System.Text.Json;
using Azure;
using BadgeFunctions.App.Keys;
using BadgeFunctions.App.Tests.Vault;
using BadgeFunctions.Contracts;
using Microsoft.Extensions.Options;
using OpenBadges.Jose;

namespace BadgeFunctions.App.Tests.Keys;

public sealed class VaultSigningKeysTests : IAsyncLifetime
{
    private static readonly byte[] Digest = SHA256.HashData("what is signed"u8);

    private readonly ManualTime _time = new();
    private VaultServer _vault = null!;
    private VaultOptions _options = null!;
    private VaultSigningKeys _keys = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _vault = await VaultServer.StartAsync();
        _options = _vault.Options(SignatureAlgorithm.ES256);
        _vault.CreateKey("signing", SignatureAlgorithm.ES256);
        _keys = Open();
    }

    public async ValueTask DisposeAsync()
    {
        _keys.Dispose();
        await _vault.DisposeAsync();
    }

    [Fact]
    public async Task FollowsTheVaultsOwnRotationALittleLater()
    {
        var first = await _keys.CurrentAsync(Cancellation);
        var rotated = _vault.Store.Rotate("signing")!;

        Assert.Equal(first, await _keys.CurrentAsync(Cancellation));
        _time.Advance(VaultSigningKeys.CurrentFor);

        Assert.Equal(rotated.Version, (await _keys.CurrentAsync(Cancellation)).Version);
    }

    [Fact]
    public async Task AsksForTheCurrentVersionOnceHoweverManyWait()
    {
        var current = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => _keys.CurrentAsync(Cancellation).AsTask()));

        Assert.Single(current.Distinct());
        Assert.Single(_vault.Requests);
    }

    [Fact]
    public async Task SignsWithOneRequestOnceAVersionIsKnown()
    {
        var current = await _keys.CurrentAsync(Cancellation);
        await _keys.SignAsync(current.Version, Digest, Cancellation);
        _vault.Requests.Clear();

        await _keys.SignAsync(current.Version, Digest, Cancellation);
        await _keys.SignAsync((await _keys.CurrentAsync(Cancellation)).Version, Digest, Cancellation);

        Assert.All(_vault.Requests, request => Assert.Equal($"POST /keys/signing/{current.Version}/sign", request));
        Assert.Equal(2, _vault.Requests.Count);
    }

    [Fact]
    public async Task ListsEveryPageOldestFirstAndReadsAPublicKeyOnce()
    {
        for (var i = 0; i < 4; i++)
        {
            _vault.Store.Rotate("signing");
        }

        var listed = await _keys.ListAsync(Cancellation);
        _vault.Requests.Clear();
        await _keys.ListAsync(Cancellation);

        Assert.Equal(_vault.Store.Versions("signing").Select(version => version.Version), listed.Select(key => key.Version));
        Assert.All(_vault.Requests, request => Assert.Equal("GET /keys/signing/versions", request));
        Assert.Equal(3, _vault.Requests.Count);
    }

    [Fact]
    public async Task ListsADisabledVersionWhichCannotSign()
    {
        var disabled = _vault.Store.Find("signing", null)!;
        _vault.Store.Rotate("signing");
        disabled.Enabled = false;

        Assert.Equal(disabled.Version, (await _keys.ListAsync(Cancellation))[0].Version);
        await Assert.ThrowsAsync<VaultKeyException>(() => _keys.SignAsync(disabled.Version, Digest, Cancellation));
    }

    [Fact]
    public async Task WaitsAsLongAsAThrottlingVaultSays()
    {
        var current = await _keys.CurrentAsync(Cancellation);
        _vault.Faults.Throttle(retryAfterSeconds: 1);
        var started = TimeProvider.System.GetTimestamp();

        var signature = await _keys.SignAsync(current.Version, Digest, Cancellation);

        Assert.InRange(TimeProvider.System.GetElapsedTime(started), TimeSpan.FromSeconds(0.9), TimeSpan.MaxValue);
        Assert.True(current.PublicKey.Verify("what is signed"u8, signature));
    }

    [Fact]
    public async Task SignsAfterOutagesAndCutConnections()
    {
        var current = await _keys.CurrentAsync(Cancellation);
        _vault.Faults.Answer(503, times: 2);
        _vault.Faults.Cut(times: 2);

        var signature = await _keys.SignAsync(current.Version, Digest, Cancellation);

        Assert.True(current.PublicKey.Verify("what is signed"u8, signature));
    }

    [Fact]
    public async Task GivesUpOnAVaultThatStaysAway()
    {
        _vault.Faults.Answer(503, times: 10);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => _keys.CurrentAsync(Cancellation).AsTask());

        Assert.Equal(503, failure.Status);
        Assert.Equal(6, _vault.Requests.Count);
    }

    [Fact]
    public async Task GivesUpAtTheDeadlineHoweverLongTheVaultAsksToWait()
    {
        _vault.Faults.Throttle(retryAfterSeconds: 3600);
        var asking = _keys.CurrentAsync(Cancellation).AsTask();
        await Until(() => !_vault.Requests.IsEmpty);

        _time.Advance(VaultRetries.Deadline);

        await Assert.ThrowsAsync<TimeoutException>(() => asking);
    }

    [Fact]
    public async Task SaysWhoMakesAKeyThatIsMissing()
    {
        _options.SigningKey = "elsewhere";
        using var keys = Open();

        var missing = await Assert.ThrowsAsync<VaultKeyException>(() => keys.CurrentAsync(Cancellation).AsTask());

        Assert.Contains("\"elsewhere\"", missing.Message, StringComparison.Ordinal);
        Assert.Contains("infra/", missing.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<VaultKeyException>(() => keys.ListAsync(Cancellation));
        Assert.DoesNotContain(_vault.Requests, request => request.EndsWith("/create", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SaysWhichRightIsMissing()
    {
        _vault.Faults.Answer(403);

        var refused = await Assert.ThrowsAsync<VaultKeyException>(() => _keys.CurrentAsync(Cancellation).AsTask());

        Assert.Contains("role", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RefusesAKeyOfAnotherKindThanTheSettings()
    {
        _options.Algorithm = SignatureAlgorithm.RS256;
        using var keys = Open();

        var refused = await Assert.ThrowsAsync<VaultKeyException>(() => keys.CurrentAsync(Cancellation).AsTask());

        Assert.Contains("Signing:Algorithm", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../secrets/password")]
    [InlineData("0123456789abcdef0123456789ABCDEF")]
    [InlineData("")]
    public async Task AsksTheVaultNothingAboutAVersionThatCannotBe(string version)
    {
        await Assert.ThrowsAsync<KeyNotFoundException>(() => _keys.SignAsync(version, Digest, Cancellation));

        Assert.Empty(_vault.Requests);
    }

    [Fact]
    public async Task KnowsNoVersionThatTheVaultDoesNotKnow() =>
        await Assert.ThrowsAsync<KeyNotFoundException>(() => _keys.SignAsync(new string('0', 32), Digest, Cancellation));

    [Theory]
    [InlineData(SignatureAlgorithm.RS256, "kty n e kid alg use")]
    [InlineData(SignatureAlgorithm.ES256, "kty crv x y kid alg use")]
    public async Task NeverAsksForNorShowsPrivateKeyMaterial(SignatureAlgorithm algorithm, string members)
    {
        _options.SigningKey = $"private-{algorithm}";
        _options.Algorithm = algorithm;
        _vault.CreateKey(_options.SigningKey, algorithm);
        using var keys = Open();

        var current = await keys.CurrentAsync(Cancellation);
        await keys.SignAsync(current.Version, Digest, Cancellation);
        await keys.RotateAsync(Cancellation);
        var listed = await keys.ListAsync(Cancellation);

        Assert.All(listed, key => Assert.Equal(members.Split(' '), Members(key.PublicKey)));
        Assert.All(_vault.Requests, request => Assert.Matches("^(GET /keys/[^/]+(/[0-9a-f]{32}|/versions|/)?|POST /keys/[^/]+/([0-9a-f]{32}/sign|rotate))$", request));
    }

    private static IEnumerable<string> Members(JsonWebKey key)
    {
        using var json = JsonDocument.Parse(key.ToUtf8Json());
        return [.. json.RootElement.EnumerateObject().Select(member => member.Name)];
    }

    private static async Task Until(Func<bool> condition)
    {
        while (!condition())
        {
            await Task.Yield();
            Cancellation.ThrowIfCancellationRequested();
        }
    }

    private VaultSigningKeys Open() => new(Options.Create(_options), _vault.Credential, _time);
}
