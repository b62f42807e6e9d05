using System.Text.Json.Serialization.Metadata;
using Azure;
using Azure.Data.Tables;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Logging;

namespace BadgeFunctions.App.Storage;

/// <summary>
/// Documents in Azure Table Storage. A save is one entity group transaction of its documents and a receipt; messages
/// leave after it, and the <see cref="OutboxSweep"/> sends those of a writer that died. An ETag is the service's own.
/// </summary>
internal sealed partial class TableDocuments(
    DocumentTables tables, SaveTransaction transaction, Outbox outbox, TimeProvider time, ILogger<TableDocuments> log) : IDocuments
{
    /// <summary>After this long a save is given up; the sweep takes a save for live for much longer.</summary>
    public static readonly TimeSpan SaveDeadline = TimeSpan.FromSeconds(30);

    private const int MaximumPage = 1000;
    private const string CheckPartition = "check";
    private const string CheckRow = "c:";

    private static readonly TimeSpan ReadDeadline = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public async ValueTask<Document<T>?> FindAsync<T>(DocumentKey key, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        if (!DocumentNames.IsValid(key.Partition) || !DocumentNames.IsValid(key.Id))
        {
            return null;
        }

        NullableResponse<TableEntity> found = await tables.Documents
            .GetEntityIfExistsAsync<TableEntity>(key.Partition, DocumentEntity.RowKey(key.Id), null, cancellationToken)
            .WaitAsync(ReadDeadline, time, cancellationToken);
        return found.HasValue ? DocumentEntity.Read(found.Value!, type) : null;
    }

    /// <inheritdoc/>
    public async Task<DocumentPage<T>> ListAsync<T>(
        string partition, string idPrefix, int limit, string? continuation, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, MaximumPage);
        if (!DocumentNames.IsValid(partition) || !DocumentNames.IsValidPrefix(idPrefix))
        {
            return new DocumentPage<T>([], null);
        }

        string from = continuation is not null && DocumentNames.IsValid(continuation) && string.CompareOrdinal(continuation, idPrefix) > 0
            ? continuation
            : idPrefix;
        return await PageAsync(partition, from, idPrefix + DocumentNames.AfterAny, limit, type, cancellationToken)
            .WaitAsync(ReadDeadline, time, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="DocumentTooLargeException">A document or the whole save is longer than the service takes.</exception>
    /// <exception cref="TimeoutException">
    /// The service did not answer in time. Whether the save happened is not known, but its messages are sent if it did.
    /// </exception>
    public async Task<SaveResult> SaveAsync(DocumentSave save, CancellationToken cancellationToken)
    {
        save.Validate();
        SaveTransaction.RequireLength(save);
        cancellationToken.ThrowIfCancellationRequested();
        foreach (DocumentWrite write in save.Writes)
        {
            if (!DocumentEntity.NamesAVersion(write))
            {
                return new SaveResult(write.Id);
            }
        }

        // From here on the caller's patience does not count: half a save would be left to the sweep for nothing.
        using CancellationTokenSource deadline = new(SaveDeadline, time);
        try
        {
            SaveReceipt receipt = SaveReceipt.For(save);
            return save.Messages.Count == 0
                ? await SaveAsync(save, receipt, deadline.Token)
                : await SaveAsync(save, await outbox.AnnounceAsync(receipt, deadline.Token), deadline.Token);
        }
        catch (OperationCanceledException late) when (deadline.IsCancellationRequested)
        {
            throw new TimeoutException("The table service did not answer in time.", late);
        }
    }

    /// <inheritdoc/>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        TableEntity row = new(CheckPartition, CheckRow);
        await tables.WriteAsync(token => tables.Documents.UpsertEntityAsync(row, TableUpdateMode.Replace, token), cancellationToken)
            .WaitAsync(ReadDeadline, time, cancellationToken);
        await tables.WriteAsync(token => tables.Intents.UpsertEntityAsync(row, TableUpdateMode.Replace, token), cancellationToken)
            .WaitAsync(ReadDeadline, time, cancellationToken);
    }

    private async Task<SaveResult> SaveAsync(DocumentSave save, SaveReceipt receipt, CancellationToken cancellationToken)
    {
        SaveResult result = await transaction.ExecuteAsync(save, receipt, cancellationToken);
        if (result.Saved)
        {
            await FinishAsync(outbox.DiscardAsync(receipt, cancellationToken));
        }

        return result;
    }

    private async Task<SaveResult> SaveAsync(DocumentSave save, SaveIntent intent, CancellationToken cancellationToken)
    {
        SaveResult result = await transaction.ExecuteAsync(save, intent.Receipt, cancellationToken);
        await FinishAsync(result.Saved
            ? outbox.DeliverAsync(intent, save.Messages, cancellationToken)
            : outbox.DiscardAsync(intent, cancellationToken));
        return result;
    }

    // The save is decided: whatever fails now, the sweep does later.
    private async Task FinishAsync(Task finishing)
    {
        try
        {
            await finishing;
        }
#pragma warning disable CA1031 // Any failure: the caller is told that the save is durable, which it is.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LeftToTheSweep(failure.GetType().Name);
        }
    }

    private async Task<DocumentPage<T>> PageAsync<T>(
        string partition, string from, string before, int limit, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        string filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {partition} and RowKey ge {DocumentEntity.RowKey(from)} and RowKey lt {DocumentEntity.RowKey(before)}");
        List<Document<T>> items = new(limit);
        try
        {
            await foreach (TableEntity entity in tables.Documents.QueryAsync<TableEntity>(filter, Math.Min(limit + 1, MaximumPage), null, cancellationToken))
            {
                if (items.Count == limit)
                {
                    return new DocumentPage<T>(items, DocumentEntity.Id(entity));
                }

                items.Add(DocumentEntity.Read(entity, type));
            }
        }
        catch (RequestFailedException missing) when (DocumentTables.IsMissing(missing))
        {
            return new DocumentPage<T>([], null);
        }

        return new DocumentPage<T>(items, null);
    }

    [LoggerMessage(1, LogLevel.Warning, "A save is durable, but the steps after it ended with {Failure}: the outbox sweep finishes them.")]
    private partial void LeftToTheSweep(string failure);
}
