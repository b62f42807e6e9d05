using Azure.Data.Tables;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.App.Storage;

/// <summary>What happens around a save that sends messages, by its writer or, after a crash, by the sweep.</summary>
internal sealed class Outbox(DocumentTables tables, IQueue queue, TimeProvider time)
{
    /// <summary>Leaves word of a save that is about to happen.</summary>
    public async Task<SaveIntent> AnnounceAsync(SaveReceipt receipt, CancellationToken cancellationToken)
    {
        SaveIntent intent = SaveIntent.For(receipt, time.GetUtcNow());
        TableEntity row = intent.Entity();
        await tables.WriteAsync(token => tables.Intents.UpsertEntityAsync(row, TableUpdateMode.Replace, token), cancellationToken);
        return intent;
    }

    /// <summary>Sends the messages of an executed save and forgets it.</summary>
    public async Task DeliverAsync(SaveIntent intent, IReadOnlyList<QueueMessage> messages, CancellationToken cancellationToken)
    {
        await queue.SendAsync(messages, cancellationToken);
        await DiscardAsync(intent.Receipt, cancellationToken);
        await DiscardAsync(intent, cancellationToken);
    }

    public Task DiscardAsync(SaveReceipt receipt, CancellationToken cancellationToken) =>
        tables.Documents.DeleteEntityAsync(receipt.Partition, receipt.RowKey, cancellationToken: cancellationToken);

    public Task DiscardAsync(SaveIntent intent, CancellationToken cancellationToken) =>
        tables.Intents.DeleteEntityAsync(intent.Shard, intent.RowKey, cancellationToken: cancellationToken);
}
