using BadgeFunctions.Local.DataFolders;

namespace BadgeFunctions.Local.Keys;

/// <summary>The keys of a folder at one moment, oldest first. Immutable.</summary>
internal sealed class KeyRing
{
    // A folder's time may be coarse: one that changed this recently may change again without showing it.
    private static readonly TimeSpan Unsettled = TimeSpan.FromSeconds(2);

    private readonly DateTime _stamp;
    private readonly bool _settled;

    private KeyRing(IReadOnlyList<LoadedKey> keys, DateTime stamp, bool settled)
    {
        Keys = keys;
        _stamp = stamp;
        _settled = settled;
    }

    public IReadOnlyList<LoadedKey> Keys { get; }

    public LoadedKey Current => Keys[^1];

    /// <summary>Reads a folder; keys that an earlier ring has loaded are kept.</summary>
    public static KeyRing Load(string folder, DateTimeOffset now, KeyRing? earlier = null)
    {
        DateTime stamp = Directory.GetLastWriteTimeUtc(folder);
        LoadedKey[] keys =
        [
            .. Directory.EnumerateFiles(folder, KeyFile.Pattern)
                .Order(StringComparer.Ordinal)
                .Select(path => earlier?.Keys.FirstOrDefault(key => Path.GetFileName(path).StartsWith(key.Public.Version + ".", StringComparison.Ordinal)) ?? KeyFile.Read(path)),
        ];
        return keys.Length > 0 ? new KeyRing(keys, stamp, now.UtcDateTime - stamp > Unsettled) : throw new DataFolderException(DataFolderFault.KeyDamaged, folder);
    }

    public bool IsFresh(string folder) => _settled && Directory.GetLastWriteTimeUtc(folder) == _stamp;

    /// <summary>The key of a version.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public LoadedKey Find(string version) =>
        Keys.FirstOrDefault(key => key.Public.Version == version) ?? throw new KeyNotFoundException($"There is no signing key \"{version}\".");
}
