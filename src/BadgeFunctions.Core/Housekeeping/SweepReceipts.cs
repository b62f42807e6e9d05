using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Housekeeping;

/// <summary>Forgets idempotent requests whose window is over.</summary>
/// <param name="documents">Where receipts are kept.</param>
/// <param name="catalogue">The badges whose receipts are looked at.</param>
/// <param name="options">The window.</param>
/// <param name="time">The clock.</param>
public sealed class SweepReceipts(IDocuments documents, ICatalogue catalogue, IOptions<ServiceOptions> options, TimeProvider time) : IHousekeepingTask
{
    /// <inheritdoc/>
    public async Task<int> ExecuteAsync(CancellationToken cancellationToken) => await HousekeepingRun.OverAsync(
        documents,
        (await catalogue.EveryBadgeAsync(cancellationToken)).Select(NominationPartition.Of),
        NominationPartition.ReceiptTimePrefix,
        NominationPartition.ReceiptTimePrefix + NominationPartition.Moment(time.GetUtcNow() - options.Value.IdempotencyWindow),
        CoreJson.Default.NominationClaim,
        ForgetAsync,
        cancellationToken);

    private async Task<bool> ForgetAsync(string partition, Document<NominationClaim> row, CancellationToken cancellationToken)
    {
        DocumentSave save = new DocumentSave(partition).Delete(row.Id, row.ETag).Delete(NominationPartition.ReceiptOf(row.Id));
        return (await documents.SaveAsync(save, cancellationToken)).Saved;
    }
}
