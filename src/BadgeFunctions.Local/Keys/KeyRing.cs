namespace BadgeFunctions.Local.Keys;

/// <summary>The keys of a folder at one moment, oldest first. Immutable.</summary>
internal sealed class KeyRing
{
    private readonly DateTime _stamp;

    private KeyRing(IReadOnlyList<LoadedKey> keys, DateTime stamp)
    {
        Keys = keys;
        _stamp = stamp;
    }

    public IReadOnlyList<LoadedKey> Keys { get; }

    public LoadedKey Current => Keys[^1];

    /// <summary>Reads a folder; keys that an earlier ring has loaded are kept.</summary>
    public static KeyRing Load(string folder, KeyRing? earlier = null)
    {
        DateTime stamp = Directory.GetLastWriteTimeUtc(folder);
        LoadedKey[] keys =
        [
            .. Directory.EnumerateFiles(folder, KeyFile.Pattern)
                .Order(StringComparer.Ordinal)
                .Select(path => earlier?.Keys.FirstOrDefault(key => Path.GetFileName(path).StartsWith(key.Public.Version + ".", StringComparison.Ordinal)) ?? KeyFile.Read(path)),
        ];
        return new KeyRing(keys, stamp);
    }

    public bool IsFresh(string folder) => Directory.GetLastWriteTimeUtc(folder) == _stamp;

    /// <summary>The key of a version.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public LoadedKey Find(string version) =>
        Keys.FirstOrDefault(key => key.Public.Version == version) ?? throw new KeyNotFoundException($"There is no signing key \"{version}\".");
}
