using System.Collections.Concurrent;
using System.Net;
using Azure;
using Azure.Security.KeyVault.Keys;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.App.Keys;

/// <summary>The public keys of every version. A version's key never changes, so each is asked for once.</summary>
internal sealed class VaultVersions(KeyClient client, string name)
{
    private readonly ConcurrentDictionary<string, SigningKey> _known = new(StringComparer.Ordinal);

    /// <summary>The newest version, as the vault has it now.</summary>
    public async Task<SigningKey> NewestAsync(CancellationToken cancellationToken) =>
        Keep(await client.GetKeyAsync(name, cancellationToken: cancellationToken));

    /// <summary>Makes a new version in the vault.</summary>
    public async Task<SigningKey> RotateAsync(CancellationToken cancellationToken) => Keep(await client.RotateKeyAsync(name, cancellationToken));

    /// <summary>Every version whose public key the vault still shows, disabled ones included, oldest first.</summary>
    public async Task<IReadOnlyList<SigningKey>> ListAsync(CancellationToken cancellationToken)
    {
        List<SigningKey> versions = [];
        await foreach (KeyProperties version in client.GetPropertiesOfKeyVersionsAsync(name, cancellationToken))
        {
            if (await FindAsync(version, cancellationToken) is { } key)
            {
                versions.Add(key);
            }
        }

        return versions.Count > 0
            ? [.. versions.OrderBy(key => key.CreatedAt).ThenBy(key => key.Version, StringComparer.Ordinal)]
            : throw VaultFailures.Missing(client.VaultUri, name, null);
    }

    private async ValueTask<SigningKey?> FindAsync(KeyProperties version, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(version.Version, out SigningKey? known))
        {
            return known;
        }

        try
        {
            return Keep(await client.GetKeyAsync(name, version.Version, cancellationToken));
        }
        catch (RequestFailedException refused) when (refused.Status == (int)HttpStatusCode.Forbidden && version.Enabled == false)
        {
            // Published at its own address since before it signed, where it stays.
            return null;
        }
    }

    private SigningKey Keep(KeyVaultKey key) => _known.GetOrAdd(key.Properties.Version, static (_, found) => VaultPublicKey.Read(found), key);
}
