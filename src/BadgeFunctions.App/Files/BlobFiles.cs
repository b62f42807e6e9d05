using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using BadgeFunctions.Core.Ports;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.App.Files;

/// <summary>Files as block blobs, named by their paths. A blob's content changes in one commit, so no reader sees a part.</summary>
internal sealed class BlobFiles(BlobAreas areas) : IFiles
{
    private const int AtOnce = 8;

    // Up to here a file is read whole when it is opened, and survives being replaced meanwhile.
    private const int BufferedLength = 4 * 1024 * 1024;

    /// <inheritdoc/>
    public Task WriteAsync(FileArea area, IReadOnlyList<FileWrite> files, CancellationToken cancellationToken)
    {
        foreach (FileWrite file in files)
        {
            FilePath.Require(file.Path);
        }

        ParallelOptions parallel = new() { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        return Parallel.ForEachAsync(files, parallel, async (file, token) => await WriteAsync(area, file, token));
    }

    /// <inheritdoc/>
    public async Task<long> WriteAsync(
        FileArea area, string path, Stream content, long maximumLength, FileProperties properties, CancellationToken cancellationToken)
    {
        FilePath.Require(path);
        using BlockUpload upload = new(areas, area, path);
        return await upload.WriteAsync(content, maximumLength, properties, cancellationToken);
    }

    /// <inheritdoc/>
    /// <remarks>
    /// A file over 4 MiB is read as its reader goes; replaced meanwhile, the reader gets a <see cref="RequestFailedException"/>
    /// of status 412 and never a mixture.
    /// </remarks>
    public async Task<FileContent?> OpenAsync(FileArea area, string path, CancellationToken cancellationToken)
    {
        if (!FilePath.IsValid(path))
        {
            return null;
        }

        BlobClient blob = areas[area].GetBlobClient(path);
        try
        {
            using BlobDownloadStreamingResult opened = await blob.DownloadStreamingAsync(cancellationToken: cancellationToken);
            BlobDownloadDetails details = opened.Details;
            Stream content = details.ContentLength <= BufferedLength
                ? await BufferAsync(opened.Content, (int)details.ContentLength, cancellationToken)
                : await ReopenAsync(blob, details.ETag, cancellationToken);
            return new FileContent(
                content, details.ContentLength, details.ETag.ToString("H"), details.LastModified.ToUniversalTime(), BlobProperty.Read(details));
        }
        catch (RequestFailedException missing) when (missing.Status == StatusCodes.Status404NotFound)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public async Task<bool> ExistsAsync(FileArea area, string path, CancellationToken cancellationToken) =>
        FilePath.IsValid(path) && await areas[area].GetBlobClient(path).ExistsAsync(cancellationToken);

    /// <inheritdoc/>
    public Task DeleteAsync(FileArea area, string path, CancellationToken cancellationToken)
    {
        FilePath.Require(path);
        return areas[area].GetBlobClient(path).DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: cancellationToken);
    }

    private Task WriteAsync(FileArea area, FileWrite file, CancellationToken cancellationToken)
    {
        BlockBlobClient blob = areas[area].GetBlockBlobClient(file.Path);
        BlobUploadOptions options = BlobProperty.Upload(file.Properties);
        return areas.WriteAsync(area, token => blob.UploadAsync(new BinaryData(file.Content).ToStream(), options, token), cancellationToken);
    }

    private static async Task<Stream> BufferAsync(Stream content, int length, CancellationToken cancellationToken)
    {
        byte[] bytes = GC.AllocateUninitializedArray<byte>(length);
        await content.ReadExactlyAsync(bytes, cancellationToken);
        return new MemoryStream(bytes, writable: false);
    }

    private static Task<Stream> ReopenAsync(BlobClient blob, ETag version, CancellationToken cancellationToken)
    {
        BlobOpenReadOptions options = new(allowModifications: false)
        {
            BufferSize = BufferedLength,
            Conditions = new BlobRequestConditions { IfMatch = version },
        };
        return blob.OpenReadAsync(options, cancellationToken);
    }
}
