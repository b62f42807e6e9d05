using System.Text;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Local.DataFolders;
using BadgeFunctions.Local.Files;
using OpenBadges.Jose;

namespace BadgeFunctions.Local.Keys;

/// <summary>
/// Signing keys as PEM files, one per version, that are never changed or removed. The newest signs. A key that another
/// process adds is seen at the next use: the folder's time of change is looked at each time.
/// </summary>
internal sealed class PemSigningKeys : ISigningKeys, IDisposable
{
    // A folder's time may be coarse: one that changed this recently may change again without showing it.
    private static readonly TimeSpan Unsettled = TimeSpan.FromSeconds(2);

    private readonly Lock _loading = new();
    private readonly string _folder;
    private readonly SignatureAlgorithm _algorithm;
    private readonly DurabilityBarrier _durability;
    private readonly TimeProvider _time;
    private volatile IReadOnlyList<PemKey> _keys = [];
    private DateTime _seen;

    private PemSigningKeys(DataFolder folder, SignatureAlgorithm algorithm, TimeProvider time)
    {
        _folder = folder.Keys;
        _durability = folder.Durability;
        _algorithm = algorithm;
        _time = time;
    }

    /// <summary>Reads the keys; makes the first one when the folder holds no file at all.</summary>
    /// <param name="folder">Where the keys are.</param>
    /// <param name="algorithm">What new versions sign with; those that exist stay as they are.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="DataFolderException">A file is not a sound key; nothing was changed.</exception>
    public static async Task<PemSigningKeys> OpenAsync(DataFolder folder, SignatureAlgorithm algorithm, TimeProvider time)
    {
        var keys = new PemSigningKeys(folder, algorithm, time);
        if (!keys.Files().Any())
        {
            await keys.RotateAsync(CancellationToken.None);
        }

        keys.Refresh();
        return keys;
    }

    /// <inheritdoc/>
    public ValueTask<SigningKey> CurrentAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(Refresh()[^1].PublicKey);

    /// <inheritdoc/>
    public Task<IReadOnlyList<SigningKey>> ListAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SigningKey>>([.. Refresh().Select(key => key.PublicKey)]);

    /// <inheritdoc/>
    public Task<byte[]> SignAsync(string version, ReadOnlyMemory<byte> digest, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var key = Find(_keys, version) ?? Find(Refresh(), version)
            ?? throw new KeyNotFoundException($"There is no key version {version}.");
        return Task.FromResult(key.Sign(digest.Span));
    }

    /// <inheritdoc/>
    public async Task<SigningKey> RotateAsync(CancellationToken cancellationToken)
    {
        var known = Files().Any() ? Refresh() : [];
        var now = _time.GetUtcNow();
        var after = known is [.., var last] ? last.PublicKey.CreatedAt.AddMilliseconds(1) : now;
        var name = KeyFileName.New(_algorithm, now > after ? now : after);
        PrivateFile.Create(Path.Combine(_folder, name.ToString()), Encoding.ASCII.GetBytes(PemKey.GeneratePem(_algorithm)));
        await _durability.PassAsync();
        lock (_loading)
        {
            _seen = default;
        }

        return Find(Refresh(), name.Version)!.PublicKey;
    }

    public void Dispose()
    {
        foreach (var key in _keys)
        {
            key.Dispose();
        }
    }

    private static PemKey? Find(IReadOnlyList<PemKey> keys, string version)
    {
        for (var i = keys.Count - 1; i >= 0; i--)
        {
            if (keys[i].PublicKey.Version == version)
            {
                return keys[i];
            }
        }

        return null;
    }

    private IReadOnlyList<PemKey> Refresh()
    {
        var changed = Directory.GetLastWriteTimeUtc(_folder);
        lock (_loading)
        {
            if (changed != _seen)
            {
                var known = _keys;
                _keys = [.. Names().Select(name => Find(known, name.Version) ?? PemKey.Load(Path.Combine(_folder, name.ToString()), name))];
                _seen = _time.GetUtcNow().UtcDateTime - changed > Unsettled ? changed : default;
            }

            return _keys;
        }
    }

    private IEnumerable<KeyFileName> Names()
    {
        var files = Files().Where(file => file.EndsWith(".pem", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        return files.Count == 0
            ? throw new DataFolderException(DataFolderFault.KeyDamaged, _folder)
            : files.Select(file => KeyFileName.Parse(file)
                ?? throw new DataFolderException(DataFolderFault.KeyDamaged, Path.Combine(_folder, file)));
    }

    private IEnumerable<string> Files() =>
        Directory.EnumerateFiles(_folder).Select(path => Path.GetFileName(path))
            .Where(name => !name.StartsWith(PrivateFile.UnfinishedPrefix, StringComparison.Ordinal));
}
