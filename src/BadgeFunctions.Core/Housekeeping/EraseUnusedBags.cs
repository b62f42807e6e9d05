using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Privacy;
using BadgeFunctions.Core.Serialization;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Housekeeping;

/// <summary>Erases bags that nobody touched although their owner was reminded, with their files.</summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="catalogue">The badges whose bags are looked at.</param>
/// <param name="erasure">Removes a nomination wholly.</param>
/// <param name="options">How long after the reminder.</param>
/// <param name="time">The clock.</param>
public sealed class EraseUnusedBags(
    IDocuments documents, NominationQueries queries, ICatalogue catalogue, ErasePerson erasure, IOptions<ServiceOptions> options, TimeProvider time)
    : IHousekeepingTask
{
    /// <inheritdoc/>
    public async Task<int> ExecuteAsync(CancellationToken cancellationToken) => await HousekeepingRun.OverAsync(
        documents,
        (await catalogue.EveryBadgeAsync(cancellationToken)).Select(NominationPartition.Of),
        NominationPartition.RemindedBagPrefix,
        NominationPartition.RemindedBagPrefix + NominationPartition.Moment(time.GetUtcNow() - options.Value.BagErasureAfterReminder),
        CoreJson.Default.NominationClaim,
        EraseAsync,
        cancellationToken);

    private async Task<bool> EraseAsync(string partition, Document<NominationClaim> row, CancellationToken cancellationToken)
    {
        while (await queries.FindAsync(row.Value.Nomination, cancellationToken) is { } found && NominationPartition.Bag(found.Value) == row.Id)
        {
            if (await erasure.RemoveAsync(found, Act.OfSystem(NominationAct.Erased, time.GetUtcNow()), cancellationToken))
            {
                return true;
            }
        }

        await documents.SaveAsync(new DocumentSave(partition).Delete(row.Id), cancellationToken);
        return false;
    }
}
