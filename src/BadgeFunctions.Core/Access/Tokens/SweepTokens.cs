using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Access;

/// <summary>Forgets tokens and sign-in codes that have ended. There are few of them: they are looked through whole.</summary>
/// <param name="documents">Where they are kept.</param>
/// <param name="time">The clock.</param>
public sealed class SweepTokens(IDocuments documents, TimeProvider time) : IHousekeepingTask
{
    /// <inheritdoc/>
    public async Task<int> ExecuteAsync(CancellationToken cancellationToken) =>
        await SweepAsync(AccessTokens.TokenPartition, cancellationToken) + await SweepAsync(AccessTokens.CodePartition, cancellationToken);

    private async Task<int> SweepAsync(string partition, CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        int swept = 0;
        string? continuation = null;
        do
        {
            DocumentPage<AccessGrant> page = await documents.ListAsync(
                partition, string.Empty, AccessTokens.PageLength, continuation, CoreJson.Default.AccessGrant, cancellationToken);
            foreach (Document<AccessGrant> ended in page.Items.Where(item => item.Value.Expires <= now))
            {
                swept += (await documents.SaveAsync(new DocumentSave(partition).Delete(ended.Id, ended.ETag), cancellationToken)).Saved ? 1 : 0;
            }

            continuation = page.Continuation;
        }
        while (continuation is not null);
        return swept;
    }
}
