using System.Buffers;
using System.Text;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.App.Files;

/// <summary>
/// An upload of unknown length, block by block. Blocks show nowhere until the list of them is committed, and the
/// service drops blocks that no commit names within a week: an upload that is cut, or too long, needs no clearing away.
/// </summary>
internal sealed class BlockUpload(BlobAreas areas, FileArea area, string path) : IDisposable
{
    private const int BlockLength = 4 * 1024 * 1024;

    private readonly byte[] _block = ArrayPool<byte>.Shared.Rent(BlockLength);
    private readonly BlockBlobClient _blob = areas[area].GetBlockBlobClient(path);
    private readonly string _id = UnguessableId.New();
    private readonly List<string> _staged = [];

    /// <summary>Writes the file and returns its length.</summary>
    /// <exception cref="FileTooLargeException">More than <paramref name="maximumLength"/> bytes came.</exception>
    public async Task<long> WriteAsync(Stream content, long maximumLength, FileProperties properties, CancellationToken cancellationToken)
    {
        long length = 0;
        while (true)
        {
            int filled = await FillAsync(content, maximumLength - length, maximumLength, cancellationToken);
            length += filled;
            if (filled < BlockLength && _staged.Count == 0)
            {
                BlobUploadOptions whole = BlobProperty.Upload(properties);
                await areas.WriteAsync(area, token => _blob.UploadAsync(Block(filled), whole, token), cancellationToken);
                return length;
            }

            if (filled > 0)
            {
                await StageAsync(filled, cancellationToken);
            }

            if (filled < BlockLength)
            {
                await _blob.CommitBlockListAsync(_staged, BlobProperty.Commit(properties), cancellationToken);
                return length;
            }
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_block);

    private async Task<int> FillAsync(Stream content, long left, long maximumLength, CancellationToken cancellationToken)
    {
        int filled = 0;
        int read;
        while (filled < BlockLength && (read = await content.ReadAsync(_block.AsMemory(filled, BlockLength - filled), cancellationToken)) > 0)
        {
            filled += read;
            if (filled > left)
            {
                throw new FileTooLargeException(maximumLength);
            }
        }

        return filled;
    }

    // Ids of one length, and of this upload: another of the same file stages its own.
    private Task StageAsync(int length, CancellationToken cancellationToken)
    {
        string id = Convert.ToBase64String(Encoding.ASCII.GetBytes($"{_id}-{_staged.Count:d6}"));
        _staged.Add(id);
        return areas.WriteAsync(area, token => _blob.StageBlockAsync(id, Block(length), cancellationToken: token), cancellationToken);
    }

    private MemoryStream Block(int length) => new(_block, 0, length, writable: false);
}
