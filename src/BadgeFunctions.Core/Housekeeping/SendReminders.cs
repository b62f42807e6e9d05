using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Housekeeping;

/// <summary>Reminds nominees who have not answered, once each.</summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="catalogue">The badges whose nominations are looked at.</param>
/// <param name="options">After how long.</param>
/// <param name="time">The clock.</param>
public sealed class SendReminders(
    IDocuments documents, NominationQueries queries, ICatalogue catalogue, IOptions<ServiceOptions> options, TimeProvider time)
    : IHousekeepingTask
{
    /// <inheritdoc/>
    public async Task<int> ExecuteAsync(CancellationToken cancellationToken) => await HousekeepingRun.OverAsync(
        documents,
        (await catalogue.EveryBadgeAsync(cancellationToken)).Select(NominationPartition.Of),
        NominationPartition.ReminderPrefix,
        NominationPartition.ReminderPrefix + NominationPartition.Moment(time.GetUtcNow() - options.Value.ConsentReminderAfter),
        CoreJson.Default.NominationClaim,
        RemindAsync,
        cancellationToken);

    private async Task<bool> RemindAsync(string partition, Document<NominationClaim> row, CancellationToken cancellationToken)
    {
        while (await queries.FindAsync(row.Value.Nomination, cancellationToken) is { Value: { Status: NominationStatus.AwaitingConsent, RemindedAt: null } } found)
        {
            DateTimeOffset now = time.GetUtcNow();
            DocumentSave save = NominationChange.Save(found.Value, found.Value with { RemindedAt = now }, found.ETag, Act.OfSystem(NominationAct.Reminded, now))
                .Delete(row.Id)
                .Send(Notification.Message(NotificationKind.ConsentReminder, found.Value.Id));
            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                return true;
            }
        }

        // Answered, expired, or reminded by somebody quicker: there is nobody to remind any more.
        await documents.SaveAsync(new DocumentSave(partition).Delete(row.Id), cancellationToken);
        return false;
    }
}
