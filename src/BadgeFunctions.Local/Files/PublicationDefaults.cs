using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;

namespace BadgeFunctions.Local.Files;

/// <summary>Public files are what the rules of publication say; private ones are bytes until somebody says more.</summary>
internal sealed class PublicationDefaults : IFileDefaults
{
    private static readonly FileProperties Bytes = new("application/octet-stream");

    /// <inheritdoc/>
    public FileProperties For(FileArea area, string path) =>
        area is FileArea.Public ? PublicFiles.PropertiesOf(path) : Bytes;
}
