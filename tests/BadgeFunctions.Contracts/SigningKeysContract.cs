using System.Security.Cryptography;
using BadgeFunctions.Core.Ports;
using OpenBadges.Jose;

namespace BadgeFunctions.Contracts;

/// <summary>What every <see cref="ISigningKeys"/> promises.</summary>
public abstract class SigningKeysContract
{
    private static readonly byte[] Data = "what is signed"u8.ToArray();
    private static readonly byte[] Digest = SHA256.HashData(Data);

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract Task<ISigningKeys> OpenAsync(SignatureAlgorithm algorithm);

    [Theory]
    [InlineData(SignatureAlgorithm.RS256, 384)]
    [InlineData(SignatureAlgorithm.ES256, 64)]
    public async Task SignsSoThatThePublicKeyVerifies(SignatureAlgorithm algorithm, int signatureLength)
    {
        var keys = await OpenAsync(algorithm);
        var current = await keys.CurrentAsync(Cancellation);

        var signature = await keys.SignAsync(current.Version, Digest, Cancellation);

        Assert.Equal(algorithm, current.Algorithm);
        Assert.Equal(signatureLength, signature.Length);
        Assert.True(current.PublicKey.Verify(Data, signature));
    }

    [Theory]
    [InlineData(SignatureAlgorithm.RS256)]
    [InlineData(SignatureAlgorithm.ES256)]
    public async Task SignsFromManyThreadsAtOnce(SignatureAlgorithm algorithm)
    {
        var keys = await OpenAsync(algorithm);
        var current = await keys.CurrentAsync(Cancellation);

        var signatures = await Task.WhenAll(Enumerable.Range(0, 32).Select(
            _ => Task.Run(() => keys.SignAsync(current.Version, Digest, Cancellation), Cancellation)));

        Assert.All(signatures, signature => Assert.True(current.PublicKey.Verify(Data, signature)));
    }

    [Fact]
    public async Task SignsWithTheNewestAndStillWithTheOldAfterARotation()
    {
        var keys = await OpenAsync(SignatureAlgorithm.ES256);
        var old = await keys.CurrentAsync(Cancellation);

        var rotated = await keys.RotateAsync(Cancellation);

        Assert.NotEqual(old.Version, rotated.Version);
        Assert.NotEqual(old.PublicKey.ToThumbprint(), rotated.PublicKey.ToThumbprint());
        Assert.Equal(rotated.Version, (await keys.CurrentAsync(Cancellation)).Version);
        Assert.Equal([old.Version, rotated.Version], (await keys.ListAsync(Cancellation)).Select(key => key.Version));
        Assert.True(old.CreatedAt < rotated.CreatedAt);
        var signature = await keys.SignAsync(old.Version, Digest, Cancellation);
        Assert.True(old.PublicKey.Verify(Data, signature));
    }

    [Fact]
    public async Task NamesVersionsSafelyForAddresses()
    {
        var keys = await OpenAsync(SignatureAlgorithm.ES256);

        Assert.Matches("^[A-Za-z0-9_-]+$", (await keys.CurrentAsync(Cancellation)).Version);
    }

    [Fact]
    public async Task RefusesAVersionThatDoesNotExist()
    {
        var keys = await OpenAsync(SignatureAlgorithm.ES256);

        await Assert.ThrowsAsync<KeyNotFoundException>(() => keys.SignAsync("nothing", Digest, Cancellation));
    }
}
