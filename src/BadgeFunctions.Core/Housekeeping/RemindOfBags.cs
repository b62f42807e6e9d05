using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Housekeeping;

/// <summary>Reminds the owners of bags that nobody touched for long, once, before they are erased.</summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="catalogue">The badges whose bags are looked at.</param>
/// <param name="options">After how long.</param>
/// <param name="time">The clock.</param>
public sealed class RemindOfBags(
    IDocuments documents, NominationQueries queries, ICatalogue catalogue, IOptions<ServiceOptions> options, TimeProvider time)
    : IHousekeepingTask
{
    /// <inheritdoc/>
    public async Task<int> ExecuteAsync(CancellationToken cancellationToken) => await HousekeepingRun.OverAsync(
        documents,
        (await catalogue.EveryBadgeAsync(cancellationToken)).Select(NominationPartition.Of),
        NominationPartition.BagPrefix,
        NominationPartition.BagPrefix + NominationPartition.Moment(time.GetUtcNow() - options.Value.BagReminderAfter),
        CoreJson.Default.NominationClaim,
        RemindAsync,
        cancellationToken);

    private async Task<bool> RemindAsync(string partition, Document<NominationClaim> row, CancellationToken cancellationToken)
    {
        while (await queries.FindAsync(row.Value.Nomination, cancellationToken) is { } found && NominationPartition.Bag(found.Value) == row.Id)
        {
            DateTimeOffset now = time.GetUtcNow();
            DocumentSave save = NominationChange.Save(found.Value, found.Value with { RemindedAt = now }, found.ETag, Act.OfSystem(NominationAct.Reminded, now))
                .Send(Notification.Message(NotificationKind.BagReminder, found.Value.Id, NominationPartition.Moment(now)));
            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                return true;
            }
        }

        // Changed, sent or erased in the meantime.
        await documents.SaveAsync(new DocumentSave(partition).Delete(row.Id), cancellationToken);
        return false;
    }
}
