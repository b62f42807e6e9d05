using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Housekeeping;

/// <summary>Removes uploaded files that no nomination came to hold, or holds any more.</summary>
/// <param name="documents">Where the uploads' rows are kept.</param>
/// <param name="files">Where the files are kept.</param>
/// <param name="queries">Says what a nomination holds.</param>
/// <param name="options">After how long an upload counts as abandoned.</param>
/// <param name="time">The clock.</param>
public sealed class SweepUploads(
    IDocuments documents, IFiles files, NominationQueries queries, IOptions<ServiceOptions> options, TimeProvider time) : IHousekeepingTask
{
    /// <inheritdoc/>
    public Task<int> ExecuteAsync(CancellationToken cancellationToken) => HousekeepingRun.OverAsync(
        documents,
        [UploadLedger.Partition],
        UploadLedger.RowPrefix,
        UploadLedger.RowsFrom(time.GetUtcNow() - options.Value.AbandonedUploadLifetime),
        CoreJson.Default.UploadEntry,
        SettleAsync,
        cancellationToken);

    private async Task<bool> SettleAsync(string partition, Document<UploadEntry> row, CancellationToken cancellationToken)
    {
        bool held = await IsHeldAsync(row.Value, cancellationToken);
        if (!held)
        {
            await files.DeleteAsync(FileArea.Private, row.Value.Path, cancellationToken);
        }

        SaveResult settled = await documents.SaveAsync(new DocumentSave(partition).Delete(row.Id, row.ETag), cancellationToken);
        return settled.Saved && !held;
    }

    private async Task<bool> IsHeldAsync(UploadEntry entry, CancellationToken cancellationToken) =>
        entry.Nomination is { } id
        && await queries.FindAsync(id, cancellationToken) is { } found
        && found.Value.Evidence.Any(piece => piece.File?.Path == entry.Path);
}
