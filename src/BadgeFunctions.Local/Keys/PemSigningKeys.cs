using BadgeFunctions.Core.Ports;
using OpenBadges.Jose;

namespace BadgeFunctions.Local.Keys;

/// <summary>
/// Signing keys as PEM files in the data folder; the newest signs. A key that another process adds (<c>keys rotate</c>)
/// is noticed by the folder's time stamp. No key file is ever changed or removed.
/// </summary>
internal sealed class PemSigningKeys : ISigningKeys
{
    private readonly string _folder;
    private readonly SignatureAlgorithm _algorithm;
    private readonly TimeProvider _time;
    private readonly Lock _loading = new();
    private volatile KeyRing _ring;

    private PemSigningKeys(string folder, SignatureAlgorithm algorithm, TimeProvider time)
    {
        _folder = folder;
        _algorithm = algorithm;
        _time = time;
        _ring = KeyRing.Load(folder, time.GetUtcNow());
    }

    /// <summary>Opens the keys, making the first one when there is none.</summary>
    /// <exception cref="DataFolders.DataFolderException">A key file is damaged; nothing was changed.</exception>
    public static PemSigningKeys Open(string folder, SignatureAlgorithm algorithm, TimeProvider time)
    {
        PrivateFile.CreateFolder(folder);
        if (!KeyFile.AnyIn(folder))
        {
            KeyFile.Create(folder, algorithm, time.GetUtcNow());
        }

        return new PemSigningKeys(folder, algorithm, time);
    }

    public ValueTask<SigningKey> CurrentAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Ring().Current.Public);

    public Task<IReadOnlyList<SigningKey>> ListAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SigningKey>>([.. Ring().Keys.Select(key => key.Public)]);

    public Task<byte[]> SignAsync(string version, ReadOnlyMemory<byte> digest, CancellationToken cancellationToken) =>
        Task.FromResult(Ring().Find(version).Signer.Sign(digest.Span));

    public Task<SigningKey> RotateAsync(CancellationToken cancellationToken)
    {
        // Names order the keys: a clock that went back must not make the new one old.
        DateTimeOffset now = _time.GetUtcNow();
        DateTimeOffset next = Ring().Current.Public.CreatedAt.AddMilliseconds(1);
        KeyFile.Create(_folder, _algorithm, now > next ? now : next);
        return Task.FromResult(Reload().Current.Public);
    }

    private KeyRing Ring() => _ring.IsFresh(_folder) ? _ring : Reload();

    private KeyRing Reload()
    {
        lock (_loading)
        {
            return _ring = KeyRing.Load(_folder, _time.GetUtcNow(), _ring);
        }
    }
}
