using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;

namespace BadgeFunctions.Local.Files;

/// <summary>What the publication says of each path, so that almost no file needs its properties kept beside it.</summary>
internal sealed class PublishedFileDefaults : IFileDefaults
{
    private static readonly FileProperties Evidence = new("application/octet-stream");

    /// <inheritdoc/>
    public FileProperties For(FileArea area, string path) => area == FileArea.Public ? PublicFiles.PropertiesOf(path) : Evidence;
}
