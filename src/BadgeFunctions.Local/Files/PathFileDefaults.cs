using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Files;

/// <summary>The media type by folder and extension; no cache header, no metadata.</summary>
internal sealed class PathFileDefaults : IFileDefaults
{
    private static readonly FileProperties Json = new("application/json");
    private static readonly FileProperties JsonLd = new("application/ld+json");
    private static readonly FileProperties Text = new("text/plain; charset=utf-8");
    private static readonly FileProperties Html = new("text/html; charset=utf-8");
    private static readonly FileProperties Png = new("image/png");
    private static readonly FileProperties Svg = new("image/svg+xml");
    private static readonly FileProperties Bytes = new("application/octet-stream");

    /// <inheritdoc/>
    public FileProperties For(FileArea area, string path) =>
        Path.GetExtension(path.AsSpan()) switch
        {
            ".json" => Json,
            ".png" => Png,
            ".svg" => Svg,
            ".html" => Html,
            ".txt" => Text,
            _ when area is FileArea.Private => Bytes,
            _ when path.StartsWith("assertions/", StringComparison.Ordinal) => JsonLd,
            _ when path.StartsWith("credentials/", StringComparison.Ordinal) => Text,
            _ => Bytes,
        };
}
