using System.Security.Cryptography;

namespace BadgeFunctions.App.Tests.Vault;

/// <summary>The keys of the test vault, versions oldest first. The clock moves a second with every version.</summary>
internal sealed class VaultStore(Uri vault)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (Func<AsymmetricAlgorithm> Make, List<VaultKeyVersion> Versions)> _keys = new(StringComparer.OrdinalIgnoreCase);
    private long _created = new DateTimeOffset(2026, 9, 1, 8, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();

    public VaultKeyVersion Create(string name, Func<AsymmetricAlgorithm> make)
    {
        lock (_gate)
        {
            _keys.TryAdd(name, (make, []));
            return Add(name);
        }
    }

    public VaultKeyVersion? Rotate(string name)
    {
        lock (_gate)
        {
            return _keys.ContainsKey(name) ? Add(name) : null;
        }
    }

    public IReadOnlyList<VaultKeyVersion> Versions(string name)
    {
        lock (_gate)
        {
            return _keys.TryGetValue(name, out var key) ? [.. key.Versions] : [];
        }
    }

    /// <summary>The named version, or the newest.</summary>
    public VaultKeyVersion? Find(string name, string? version)
    {
        IReadOnlyList<VaultKeyVersion> versions = Versions(name);
        return string.IsNullOrEmpty(version)
            ? versions is [.., var newest] ? newest : null
            : versions.FirstOrDefault(one => one.Version == version);
    }

    private VaultKeyVersion Add(string name)
    {
        (Func<AsymmetricAlgorithm> make, List<VaultKeyVersion> versions) = _keys[name];
        versions.Add(new VaultKeyVersion(new Uri(vault, $"keys/{name}/{RandomNumberGenerator.GetHexString(32, lowercase: true)}").AbsoluteUri, make(), _created++));
        return versions[^1];
    }
}
