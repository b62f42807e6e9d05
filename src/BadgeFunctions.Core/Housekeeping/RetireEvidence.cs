using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Housekeeping;

/// <summary>
/// Removes the evidence of nominations that ended long ago: files, links, and the words of witnesses. Titles, dates and
/// what was said of each piece stay.
/// </summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="catalogue">The badges whose nominations are looked at.</param>
/// <param name="uploads">Removes the files.</param>
/// <param name="options">After how long.</param>
/// <param name="time">The clock.</param>
public sealed class RetireEvidence(
    IDocuments documents, NominationQueries queries, ICatalogue catalogue, UploadLedger uploads, IOptions<ServiceOptions> options, TimeProvider time)
    : IHousekeepingTask
{
    /// <inheritdoc/>
    public async Task<int> ExecuteAsync(CancellationToken cancellationToken) => await HousekeepingRun.OverAsync(
        documents,
        (await catalogue.EveryBadgeAsync(cancellationToken)).Select(NominationPartition.Of),
        NominationPartition.RetentionPrefix,
        NominationPartition.RetentionPrefix + NominationPartition.Moment(time.GetUtcNow()),
        CoreJson.Default.NominationClaim,
        SettleAsync,
        cancellationToken);

    private async Task<bool> SettleAsync(string partition, Document<NominationClaim> row, CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        while (await queries.FindAsync(row.Value.Nomination, cancellationToken) is { } found && IsDue(found.Value, now))
        {
            Nomination before = found.Value;
            bool isDated = before.RetainUntil is not null;
            Nomination after = isDated ? before.WithoutEvidence(now) : before with { RetainUntil = EvidenceRetention.Until(before, now, options.Value) };
            if (isDated)
            {
                await AuditErasure.ClearAsync(documents, partition, before.Id, cancellationToken);
            }

            DocumentSave save = NominationChange.Save(before, after, found.ETag, ActOf(isDated, now)).Delete(row.Id);
            if (!isDated)
            {
                save.Put(NominationPartition.Retention(after.Id, after.RetainUntil), new NominationClaim(after.Id), CoreJson.Default.NominationClaim);
            }

            foreach (string key in before.PeopleKeys.Except(after.PeopleKeys, StringComparer.Ordinal))
            {
                save.Delete(NominationPartition.Person(key, before.Id));
            }

            async Task<bool> SaveAsync() => (await documents.SaveAsync(save, cancellationToken)).Saved;
            if (isDated ? await uploads.RemoveAsync(before, SaveAsync, cancellationToken) : await SaveAsync())
            {
                return isDated;
            }
        }

        // It was erased, goes on, or has another day now, under which another row stands.
        await documents.SaveAsync(new DocumentSave(partition).Delete(row.Id), cancellationToken);
        return false;
    }

    private static Act ActOf(bool isDated, DateTimeOffset now) => isDated
        ? Act.OfSystem(NominationAct.EvidenceRetired, now) with { Telling = Telling.Nothing }
        : Act.OfSystem(NominationAct.RetentionDated, now);

    private static bool IsDue(Nomination nomination, DateTimeOffset now) =>
        EvidenceRetention.Applies(nomination.Status) && nomination.EvidenceRemovedAt is null && (nomination.RetainUntil is null || nomination.RetainUntil <= now);
}
