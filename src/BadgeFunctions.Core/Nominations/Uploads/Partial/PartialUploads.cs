using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations.Uploads.Metadata;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Serialization;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Nominations.Uploads.Partial;

/// <summary>
/// Receives files in parts, after the ideas of tus 1.0 and of the IETF's resumable uploads: the sender names the byte it
/// goes on from, and learns which one is expected when it is another. Parts are private files until the last one came.
/// </summary>
/// <param name="documents">Where the state of uploads is kept.</param>
/// <param name="files">Where parts are kept.</param>
/// <param name="uploads">Receives the whole.</param>
/// <param name="options">The limit.</param>
/// <param name="time">The clock.</param>
public sealed class PartialUploads(IDocuments documents, IFiles files, EvidenceUploads uploads, IOptions<ServiceOptions> options, TimeProvider time)
{
    /// <summary>The longest part, in bytes.</summary>
    public const int LongestPart = 1024 * 1024;

    /// <summary>The shortest part but the last one, in bytes: nobody fills the store with crumbs.</summary>
    public const int ShortestPart = 64 * 1024;

    internal const string RowPrefix = "c:";
    private const int LongestName = 300;
    private static readonly FileProperties Raw = new("application/octet-stream");

    /// <summary>Opens an upload, or refuses with a code a file that is empty or too long.</summary>
    public async Task<(PartialUpload? Upload, string? Code)> StartAsync(string? name, long length, CancellationToken cancellationToken)
    {
        if (length <= 0)
        {
            return (null, ProblemCodes.EvidenceEmpty);
        }

        if (length > options.Value.MaximumEvidenceLength)
        {
            return (null, ProblemCodes.FileTooLarge);
        }

        string known = name is { Length: > LongestName } ? name[^LongestName..] : name ?? string.Empty;
        PartialUpload upload = new($"{NominationPartition.Moment(time.GetUtcNow())}-{UnguessableId.New()}", known, length, []);
        await documents.SaveAsync(
            new DocumentSave(UploadLedger.Partition).Insert(RowPrefix + upload.Id, upload, CoreJson.Default.PartialUpload), cancellationToken);
        return (upload, null);
    }

    /// <summary>Where an upload stands.</summary>
    public async Task<PartResult> FindAsync(string id, CancellationToken cancellationToken) =>
        await ReadAsync(id, cancellationToken) is { Value: var upload } ? new PartResult(PartOutcome.Taken, upload) : new PartResult(PartOutcome.Unknown, null);

    /// <summary>
    /// Takes the part that starts at <paramref name="offset"/>, and with the last one the file. An empty part at the
    /// file's end has the whole looked at again.
    /// </summary>
    public async Task<PartResult> AppendAsync(string id, long offset, Stream content, long length, CancellationToken cancellationToken)
    {
        if (await ReadAsync(id, cancellationToken) is not { Value: var upload } found)
        {
            return new PartResult(PartOutcome.Unknown, null);
        }

        if (upload.IsDone || offset != upload.Offset)
        {
            return new PartResult(offset == upload.Offset ? PartOutcome.Taken : PartOutcome.WrongOffset, upload);
        }

        if (offset < upload.Length)
        {
            bool isLast = offset + length == upload.Length;
            if (length is <= 0 or > LongestPart || offset + length > upload.Length || (length < ShortestPart && !isLast)
                || await files.WriteAsync(FileArea.Private, PathOf(id, offset), content, length, Raw, cancellationToken) != length)
            {
                return new PartResult(PartOutcome.WrongLength, upload);
            }

            upload = upload with { Parts = [.. upload.Parts, (int)length] };
            if (!(await documents.SaveAsync(Replacement(upload, found.ETag), cancellationToken)).Saved)
            {
                // The same part, sent twice, was quicker.
                PartResult current = await FindAsync(id, cancellationToken);
                return current with { Outcome = current.Upload is null ? PartOutcome.Unknown : PartOutcome.WrongOffset };
            }
        }

        return upload.Offset == upload.Length ? await CompleteAsync(id, cancellationToken) : new PartResult(PartOutcome.Taken, upload);
    }

    internal static string PathOf(string id, long offset) => $"parts/{id}/{offset}";

    /// <summary>Removes all parts, one that came without being recorded included.</summary>
    internal async Task RemovePartsAsync(PartialUpload upload, CancellationToken cancellationToken)
    {
        long offset = 0;
        foreach (int length in upload.Parts)
        {
            await files.DeleteAsync(FileArea.Private, PathOf(upload.Id, offset), cancellationToken);
            offset += length;
        }

        await files.DeleteAsync(FileArea.Private, PathOf(upload.Id, offset), cancellationToken);
    }

    private async Task<PartResult> CompleteAsync(string id, CancellationToken cancellationToken)
    {
        if (await ReadAsync(id, cancellationToken) is not { Value: { IsDone: false } upload } found)
        {
            return await FindAsync(id, cancellationToken);
        }

        await using PieceStream whole = new(PartsStream.ReadAsync(files, upload, cancellationToken));
        EvidenceUpload received = await uploads.ReceiveAsync(whole, upload.Name, cancellationToken);
        PartialUpload done = upload with { File = received.File, Code = received.Code };
        if (!(await documents.SaveAsync(Replacement(done, found.ETag), cancellationToken)).Saved)
        {
            await uploads.DiscardAsync(received.File is { } file ? [file] : [], cancellationToken);
            return await FindAsync(id, cancellationToken);
        }

        await RemovePartsAsync(done, cancellationToken);
        return new PartResult(PartOutcome.Taken, done);
    }

    private async Task<Document<PartialUpload>?> ReadAsync(string id, CancellationToken cancellationToken) =>
        DocumentNames.IsValid(RowPrefix + id)
            ? await documents.FindAsync(new DocumentKey(UploadLedger.Partition, RowPrefix + id), CoreJson.Default.PartialUpload, cancellationToken)
            : null;

    private static DocumentSave Replacement(PartialUpload upload, string etag) =>
        new DocumentSave(UploadLedger.Partition).Replace(RowPrefix + upload.Id, upload, etag, CoreJson.Default.PartialUpload);
}
