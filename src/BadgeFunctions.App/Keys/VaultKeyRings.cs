using System.Collections.Concurrent;
using Azure.Core;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.App.Keys;

/// <summary>
/// The installation's key in a vault, and beside it a key for each issuer that has its own: of the same name, a hyphen and the
/// issuer's id. They are made by the deployment; a missing one is an error that says which.
/// </summary>
internal sealed class VaultKeyRings(IOptions<VaultOptions> options, TokenCredential credential, TimeProvider time) : IKeyRings, IDisposable
{
    private readonly ConcurrentDictionary<string, VaultSigningKeys> _keys = new(StringComparer.Ordinal);

    public ISigningKeys Of(string? issuer) => _keys.GetOrAdd(
        issuer is null ? options.Value.SigningKey : $"{options.Value.SigningKey}-{issuer}",
        static (name, rings) => rings.Open(name),
        this);

    public void Dispose()
    {
        foreach (VaultSigningKeys keys in _keys.Values)
        {
            keys.Dispose();
        }
    }

    private VaultSigningKeys Open(string name) => new(options, credential, time, name);
}
