using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.App.Files;

/// <summary>
/// The container of each area. They are created when a write finds them missing, the public one readable by anybody, so
/// that neither a start nor a request pays for asking.
/// </summary>
internal sealed class BlobAreas(BlobAccounts accounts, string publicContainer = "public", string privateContainer = "private")
{
    private readonly BlobContainerClient _public = accounts.Public.GetBlobContainerClient(publicContainer);
    private readonly BlobContainerClient _private = accounts.Private.GetBlobContainerClient(privateContainer);

    public BlobContainerClient this[FileArea area] => area is FileArea.Public ? _public : _private;

    /// <summary>Runs a write; if its container is missing, creates it and runs the write again.</summary>
    public async Task WriteAsync(FileArea area, Func<CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        try
        {
            await write(cancellationToken);
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            await this[area].CreateIfNotExistsAsync(
                area is FileArea.Public ? PublicAccessType.Blob : PublicAccessType.None, cancellationToken: cancellationToken);
            await write(cancellationToken);
        }
    }
}
