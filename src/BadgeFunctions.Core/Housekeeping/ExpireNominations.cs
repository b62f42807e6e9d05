using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Housekeeping;

/// <summary>
/// Ends nominations whose sender never showed that they read their address, and those whose nominee or guardian never
/// answered: what was said goes, with the files, and somebody may nominate them anew. A nominator hears of the latter, and
/// hears the same, at the same time, of those that were declined.
/// </summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="catalogue">The badges whose nominations are looked at.</param>
/// <param name="uploads">Removes the files.</param>
/// <param name="options">How long people have.</param>
/// <param name="time">The clock.</param>
public sealed class ExpireNominations(
    IDocuments documents, NominationQueries queries, ICatalogue catalogue, UploadLedger uploads, IOptions<ServiceOptions> options, TimeProvider time)
    : IHousekeepingTask
{
    /// <inheritdoc/>
    public async Task<int> ExecuteAsync(CancellationToken cancellationToken)
    {
        string[] partitions = [.. (await catalogue.EveryBadgeAsync(cancellationToken)).Select(NominationPartition.Of)];
        int expired = await ExpireAsync(partitions, NominationStatus.AwaitingProof, options.Value.ProofLinkLifetime, cancellationToken);
        foreach (NominationStatus status in new[] { NominationStatus.AwaitingConsent, NominationStatus.AwaitingGuardian, NominationStatus.Declined })
        {
            expired += await ExpireAsync(partitions, status, options.Value.ConsentLinkLifetime, cancellationToken);
        }

        return expired;
    }

    private async Task<int> ExpireAsync(string[] partitions, NominationStatus status, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        string prefix = NominationPartition.ListingPrefix(status);
        return await HousekeepingRun.OverAsync(
            documents,
            partitions,
            prefix,
            prefix + NominationPartition.Moment(time.GetUtcNow() - lifetime),
            CoreJson.Default.NominationSummary,
            (_, row, cancelled) => ExpireAsync(row.Value.Id, status, lifetime, cancelled),
            cancellationToken);
    }

    private async Task<bool> ExpireAsync(string id, NominationStatus status, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        // The list goes by when a nomination was sent; a guardian's time begins when the nominee agreed.
        while (await queries.FindAsync(id, cancellationToken) is { } found
            && found.Value.Status == status && AnswerPeriod.EndOf(found.Value, lifetime) <= time.GetUtcNow())
        {
            await AuditErasure.ClearAsync(documents, NominationPartition.Of(found.Value.Badge), id, cancellationToken);
            DocumentSave save = await SaveAsync(found, cancellationToken);
            if (await uploads.RemoveAsync(found.Value, async () => (await documents.SaveAsync(save, cancellationToken)).Saved, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<DocumentSave> SaveAsync(Document<Nomination> found, CancellationToken cancellationToken)
    {
        Nomination before = found.Value;
        bool isProved = before.Status != NominationStatus.AwaitingProof;
        Nomination after = before.WithoutNominee() with
        {
            Status = NominationStatus.Expired,

            // Whoever that address belongs to may never have heard of us.
            NominatedBy = isProved || before.NominatedBy is null ? before.NominatedBy : string.Empty,
        };
        Act act = Act.OfSystem(NominationAct.Expired, time.GetUtcNow()) with { Telling = Telling.Nothing };
        DocumentSave save = NominationChange.Save(before, after, found.ETag, act).Delete(NominationPartition.Reminder(before));
        foreach (string key in before.PeopleKeys.Except(after.PeopleKeys, StringComparer.Ordinal))
        {
            save.Delete(NominationPartition.Person(key, before.Id));
        }

        await NominationPlace.ReleaseAsync(documents, save, before, cancellationToken);
        return isProved ? save.Send(Notification.Message(NotificationKind.Expiry, before.Id)) : save;
    }
}
