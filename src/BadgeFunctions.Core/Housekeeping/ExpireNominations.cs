using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Housekeeping;

/// <summary>
/// Ends nominations whose nominee never answered: what was said of them goes, with the files, and somebody may nominate
/// them anew. The nominator is told.
/// </summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="catalogue">The badges whose nominations are looked at.</param>
/// <param name="uploads">Removes the files.</param>
/// <param name="options">How long a nominee has.</param>
/// <param name="time">The clock.</param>
public sealed class ExpireNominations(
    IDocuments documents, NominationQueries queries, ICatalogue catalogue, UploadLedger uploads, IOptions<ServiceOptions> options, TimeProvider time)
    : IHousekeepingTask
{
    /// <inheritdoc/>
    public async Task<int> ExecuteAsync(CancellationToken cancellationToken)
    {
        string prefix = NominationPartition.ListingPrefix(NominationStatus.AwaitingConsent);
        return await HousekeepingRun.OverAsync(
            documents,
            (await catalogue.EveryBadgeAsync(cancellationToken)).Select(NominationPartition.Of),
            prefix,
            prefix + NominationPartition.Moment(time.GetUtcNow() - options.Value.ConsentLinkLifetime),
            CoreJson.Default.NominationSummary,
            (_, row, cancelled) => ExpireAsync(row.Value.Id, cancelled),
            cancellationToken);
    }

    private async Task<bool> ExpireAsync(string id, CancellationToken cancellationToken)
    {
        while (await queries.FindAsync(id, cancellationToken) is { Value.Status: NominationStatus.AwaitingConsent } found)
        {
            DocumentSave save = Save(found);
            if (await uploads.RemoveAsync(found.Value, async () => (await documents.SaveAsync(save, cancellationToken)).Saved, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private static DocumentSave Save(Document<Nomination> found)
    {
        Nomination before = found.Value;
        Nomination after = before.WithoutNominee() with { Status = NominationStatus.Expired };
        return NominationChange.Save(before, after, found.ETag)
            .Delete(NominationPartition.Claim(before.Nominee.Key))
            .Delete(NominationPartition.Person(before.Nominee.Key, before.Id))
            .Delete(NominationPartition.Reminder(before))
            .Send(Notification.Message(NotificationKind.Expiry, before.Id));
    }
}
