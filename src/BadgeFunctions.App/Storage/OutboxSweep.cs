using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging;

namespace BadgeFunctions.App.Storage;

/// <summary>
/// Finishes the saves of writers that died: their messages are sent, again perhaps, under the same ids. Run it about
/// once a minute; several at once do no harm. It reads the intents that are older than any live save, not the documents.
/// </summary>
internal sealed partial class OutboxSweep(DocumentTables tables, Outbox outbox, TimeProvider time, ILogger<OutboxSweep> log)
{
    /// <summary>A save younger than this may still be under way, and is left alone.</summary>
    public static readonly TimeSpan LiveFor = TimeSpan.FromMinutes(1);

    /// <summary>A save that left no receipt for this long never happened: twenty times the longest a save takes.</summary>
    public static readonly TimeSpan AbandonedAfter = TimeSpan.FromMinutes(10);

    private const int AtOnce = 8;

    /// <summary>Finishes what is old enough. A save that cannot be finished does not keep the others from it.</summary>
    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        int sent = 0;
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(OldIntentsAsync(now - LiveFor, cancellationToken), parallel, async (intent, token) =>
        {
            try
            {
                if (await FinishAsync(intent, now, token))
                {
                    Interlocked.Increment(ref sent);
                }
            }
#pragma warning disable CA1031 // Any failure: the next intent is another save's.
            catch (Exception failure) when (!token.IsCancellationRequested)
#pragma warning restore CA1031
            {
                NotFinished(intent.Receipt.SaveId, failure.GetType().Name);
            }
        });
        if (sent > 0)
        {
            Sent(sent);
        }
    }

    private async IAsyncEnumerable<SaveIntent> OldIntentsAsync(
        DateTimeOffset before, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (string shard in SaveIntent.Shards)
        {
            string filter = TableClient.CreateQueryFilter($"PartitionKey eq {shard} and RowKey lt {SaveIntent.RowKeyAt(before)}");
            await using IAsyncEnumerator<TableEntity> rows =
                tables.Intents.QueryAsync<TableEntity>(filter, null, null, cancellationToken).GetAsyncEnumerator(cancellationToken);
            while (await NextAsync(rows))
            {
                yield return SaveIntent.Read(rows.Current);
            }
        }
    }

    private static async Task<bool> NextAsync(IAsyncEnumerator<TableEntity> rows)
    {
        try
        {
            return await rows.MoveNextAsync();
        }
        catch (RequestFailedException missing) when (DocumentTables.IsMissing(missing))
        {
            return false;
        }
    }

    private async Task<bool> FinishAsync(SaveIntent intent, DateTimeOffset now, CancellationToken cancellationToken)
    {
        NullableResponse<TableEntity> receipt = await tables.Documents.GetEntityIfExistsAsync<TableEntity>(
            intent.Receipt.Partition, intent.Receipt.RowKey, null, cancellationToken);
        if (receipt.HasValue)
        {
            await outbox.DeliverAsync(intent, SaveReceipt.Messages(receipt.Value!), cancellationToken);
            return true;
        }

        if (intent.Time < now - AbandonedAfter)
        {
            await outbox.DiscardAsync(intent, cancellationToken);
        }

        return false;
    }

    [LoggerMessage(1, LogLevel.Warning, "The messages of {Count} saves were sent by the sweep: their writers had not come to it.")]
    private partial void Sent(int count);

    [LoggerMessage(2, LogLevel.Error, "The outbox sweep could not finish save {Save}: {Failure}. It tries again at its next run.")]
    private partial void NotFinished(string save, string failure);
}
