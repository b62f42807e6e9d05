using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Access.Sessions;

/// <summary>Forgets sessions whose longest time is over.</summary>
/// <param name="documents">Where they are kept.</param>
/// <param name="sessions">How they are removed.</param>
/// <param name="time">The clock.</param>
public sealed class SweepSessions(IDocuments documents, AccessSessions sessions, TimeProvider time) : IHousekeepingTask
{
    /// <inheritdoc/>
    public Task<int> ExecuteAsync(CancellationToken cancellationToken) => HousekeepingRun.OverAsync(
        documents,
        [SessionPartition.Name],
        SessionPartition.EndPrefix,
        SessionPartition.EndsBefore(time.GetUtcNow()),
        CoreJson.Default.AccessSessionReference,
        ForgetAsync,
        cancellationToken);

    private async Task<bool> ForgetAsync(string partition, Document<AccessSessionReference> row, CancellationToken cancellationToken) =>
        await sessions.ReadAsync(row.Value.Session, cancellationToken) is { } found
            ? await sessions.RemoveAsync(found.Value, cancellationToken)
            : (await documents.SaveAsync(new DocumentSave(partition).Delete(row.Id, row.ETag), cancellationToken)).Saved;
}
