using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Nominations.Uploads.Partial;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Housekeeping;

/// <summary>Forgets uploads in parts, with the parts of those that were never finished.</summary>
/// <param name="documents">Where the state of uploads is kept.</param>
/// <param name="uploads">Removes the parts.</param>
/// <param name="options">After how long an upload counts as abandoned.</param>
/// <param name="time">The clock.</param>
public sealed class SweepPartialUploads(IDocuments documents, PartialUploads uploads, IOptions<ServiceOptions> options, TimeProvider time) : IHousekeepingTask
{
    /// <inheritdoc/>
    public Task<int> ExecuteAsync(CancellationToken cancellationToken) => HousekeepingRun.OverAsync(
        documents,
        [UploadLedger.Partition],
        PartialUploads.RowPrefix,
        PartialUploads.RowPrefix + NominationPartition.Moment(time.GetUtcNow() - options.Value.AbandonedUploadLifetime),
        CoreJson.Default.PartialUpload,
        ForgetAsync,
        cancellationToken);

    private async Task<bool> ForgetAsync(string partition, Document<PartialUpload> row, CancellationToken cancellationToken)
    {
        await uploads.RemovePartsAsync(row.Value, cancellationToken);
        return (await documents.SaveAsync(new DocumentSave(partition).Delete(row.Id, row.ETag), cancellationToken)).Saved;
    }
}
