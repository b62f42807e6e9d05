using Azure.Storage.Blobs.Models;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.App.Files;

/// <summary>A file's properties as a blob's headers and metadata.</summary>
internal static class BlobProperty
{
    public static BlobUploadOptions Upload(FileProperties properties) => new()
    {
        HttpHeaders = Headers(properties),
        Metadata = Metadata(properties),
    };

    public static CommitBlockListOptions Commit(FileProperties properties) => new()
    {
        HttpHeaders = Headers(properties),
        Metadata = Metadata(properties),
    };

    public static FileProperties Read(BlobDownloadDetails details) => new(
        details.ContentType,
        string.IsNullOrEmpty(details.CacheControl) ? null : details.CacheControl,
        details.Metadata is { Count: > 0 } metadata ? new Dictionary<string, string>(metadata, StringComparer.OrdinalIgnoreCase) : null);

    private static BlobHttpHeaders Headers(FileProperties properties) =>
        new() { ContentType = properties.ContentType, CacheControl = properties.CacheControl };

    private static Dictionary<string, string>? Metadata(FileProperties properties) =>
        properties.Metadata is null ? null : new Dictionary<string, string>(properties.Metadata);
}
