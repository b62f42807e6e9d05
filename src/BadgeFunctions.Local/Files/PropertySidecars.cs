using System.Text.Json;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Files;

/// <summary>Keeps the properties that a path does not imply, as one JSON file per file under a tree of their own.</summary>
internal sealed class PropertySidecars(string folder, IFileDefaults defaults, AtomicWriter writer)
{
    /// <summary>Stores what differs; to be called before a file is published, so that its first reader finds it.</summary>
    public void Store(FileArea area, string path, FileProperties properties)
    {
        if (!AreEqual(properties, defaults.For(area, path)))
        {
            var stored = new StoredProperties(properties.ContentType, properties.CacheControl, properties.Metadata);
            writer.Write(
                Locate(area, path),
                JsonSerializer.SerializeToUtf8Bytes(stored, StoredPropertiesJson.Default.StoredProperties));
        }
        else
        {
            Remove(area, path);
        }
    }

    /// <summary>Removes what was stored, if anything was.</summary>
    public void Remove(FileArea area, string path)
    {
        var sidecar = Locate(area, path);
        if (File.Exists(sidecar))
        {
            File.Delete(sidecar);
        }
    }

    public async Task<FileProperties> ReadAsync(FileArea area, string path, CancellationToken cancellationToken)
    {
        var sidecar = Locate(area, path);
        if (!File.Exists(sidecar))
        {
            return defaults.For(area, path);
        }

        var stored = JsonSerializer.Deserialize(
            await File.ReadAllBytesAsync(sidecar, cancellationToken), StoredPropertiesJson.Default.StoredProperties)!;
        return new FileProperties(stored.ContentType, stored.CacheControl, stored.Metadata);
    }

    private string Locate(FileArea area, string path) =>
        string.Concat(folder, area is FileArea.Public ? "/public/" : "/private/", path, ".json");

    private static bool AreEqual(FileProperties one, FileProperties other) =>
        one.ContentType == other.ContentType
        && one.CacheControl == other.CacheControl
        && (ReferenceEquals(one.Metadata, other.Metadata)
            || (one.Metadata is { } some && other.Metadata is { } others && some.Count == others.Count
                && some.All(pair => others.TryGetValue(pair.Key, out var value) && value == pair.Value)));
}
