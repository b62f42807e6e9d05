using System.Collections.Concurrent;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Contracts;

/// <summary>Signing keys that note which versions were public when they signed, and fail for one that was not.</summary>
internal sealed class WitnessedKeys(ISigningKeys keys, IFiles files) : ISigningKeys
{
    /// <summary>Versions that signed, in the order of their first signature.</summary>
    public ConcurrentQueue<string> Published { get; } = new();

    public ValueTask<SigningKey> CurrentAsync(CancellationToken cancellationToken) => keys.CurrentAsync(cancellationToken);

    public Task<IReadOnlyList<SigningKey>> ListAsync(CancellationToken cancellationToken) => keys.ListAsync(cancellationToken);

    public async Task<byte[]> SignAsync(string version, ReadOnlyMemory<byte> digest, CancellationToken cancellationToken)
    {
        Assert.True(await files.ExistsAsync(FileArea.Public, $"keys/{version}", cancellationToken), "The key signs before it is public.");
        if (!Published.Contains(version))
        {
            Published.Enqueue(version);
        }

        return await keys.SignAsync(version, digest, cancellationToken);
    }

    public Task<SigningKey> RotateAsync(CancellationToken cancellationToken) => keys.RotateAsync(cancellationToken);
}
