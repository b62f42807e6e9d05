using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;

namespace BadgeFunctions.Web.Hosting.Assets;

/// <summary>The addresses of what the Assets folder holds. An address changes with the content, so browsers may keep it for ever.</summary>
public static class AssetUrls
{
    private const string ResourcePrefix = "Assets/";
    private const int VersionBytes = 6;

    private static readonly FrozenDictionary<string, Asset> Assets = Load();

    /// <summary>The address of an asset from the site's root, such as <c>/assets/site.css?v=…</c>.</summary>
    /// <param name="name">The path in the Assets folder.</param>
    /// <exception cref="KeyNotFoundException">There is no such asset.</exception>
    public static string Of(string name) => $"/assets/{name}?v={Assets[name].Version}";

    internal static IEnumerable<string> Names => Assets.Keys;

    internal static Asset? Find(string name) => Assets.GetValueOrDefault(name);

    private static FrozenDictionary<string, Asset> Load()
    {
        Assembly assembly = typeof(AssetUrls).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Select(resource => Read(assembly, resource))
            .ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);
    }

    private static Asset Read(Assembly assembly, string resource)
    {
        using Stream stream = assembly.GetManifestResourceStream(resource)!;
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        string name = resource[ResourcePrefix.Length..].Replace('\\', '/');
        return new Asset(name, content, TypeOf(name), Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, VersionBytes)));
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".ico" => "image/x-icon",
        ".woff2" => "font/woff2",
        ".txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
}
