using System.Collections.Concurrent;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Publication;

/// <summary>
/// Sees to it that a key version is published before it signs: a vault rotates by its own policy, another process by a
/// command, and neither tells us. A version is looked up once in the life of this process.
/// </summary>
internal sealed class KeyPublication(IFiles files, PublishKeys publish) : IDisposable
{
    private readonly ConcurrentDictionary<string, bool> _published = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _publishing = new(1);

    /// <summary>Completes when everybody can read the version's public key at its address.</summary>
    public ValueTask EnsureAsync(PublicAddresses addresses, string version, CancellationToken cancellationToken) =>
        _published.ContainsKey(addresses.Key(version)) ? ValueTask.CompletedTask : new(PublishAsync(addresses, version, cancellationToken));

    public void Dispose() => _publishing.Dispose();

    private async Task PublishAsync(PublicAddresses addresses, string version, CancellationToken cancellationToken)
    {
        await _publishing.WaitAsync(cancellationToken);
        try
        {
            if (_published.ContainsKey(addresses.Key(version)))
            {
                return;
            }

            string path = addresses.FileOf(addresses.Key(version));
            if (!await files.ExistsAsync(FileArea.Public, path, cancellationToken))
            {
                await publish.ExecuteAsync(cancellationToken);
                if (!await files.ExistsAsync(FileArea.Public, path, cancellationToken))
                {
                    throw new InvalidOperationException("The current signing key is not among the keys that can be listed.");
                }
            }

            _published[addresses.Key(version)] = true;
        }
        finally
        {
            _publishing.Release();
        }
    }
}
