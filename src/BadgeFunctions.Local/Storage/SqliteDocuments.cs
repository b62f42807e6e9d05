using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Local.Queueing;

namespace BadgeFunctions.Local.Storage;

/// <summary>Documents in SQLite. An ETag is the document's version, from one counter for the whole store.</summary>
internal sealed class SqliteDocuments(SqliteStore store) : IDocuments
{
    private const int MaximumPage = 1000;

    private const string SelectOne = "SELECT version, json FROM documents WHERE partition = ?1 AND id = ?2";

    private const string SelectRange =
        "SELECT id, version, json FROM documents WHERE partition = ?1 AND id >= ?2 AND id < ?3 ORDER BY id LIMIT ?4";

    /// <inheritdoc/>
    public ValueTask<Document<T>?> FindAsync<T>(DocumentKey key, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var reader = store.Read();
        using var select = reader.Database.Use(SelectOne);
        return ValueTask.FromResult(
            select.Bind(1, key.Partition).Bind(2, key.Id).Step()
                ? new Document<T>(key.Id, Parse(select.Blob(1), type), DocumentTable.ETag(select.Integer(0)))
                : null);
    }

    /// <inheritdoc/>
    public Task<DocumentPage<T>> ListAsync<T>(
        string partition, string idPrefix, int limit, string? continuation, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, MaximumPage);
        cancellationToken.ThrowIfCancellationRequested();
        var from = string.CompareOrdinal(continuation, idPrefix) > 0 ? continuation : idPrefix;
        var items = new List<Document<T>>();
        using var reader = store.Read();
        using var select = reader.Database.Use(SelectRange);
        select.Bind(1, partition).Bind(2, from).Bind(3, idPrefix + DocumentNames.AfterAny).Bind(4, limit + 1L);
        while (select.Step())
        {
            if (items.Count == limit)
            {
                return Task.FromResult(new DocumentPage<T>(items, select.Text(0)));
            }

            items.Add(new Document<T>(select.Text(0), Parse(select.Blob(2), type), DocumentTable.ETag(select.Integer(1))));
        }

        return Task.FromResult(new DocumentPage<T>(items, null));
    }

    /// <inheritdoc/>
    public Task<SaveResult> SaveAsync(DocumentSave save, CancellationToken cancellationToken)
    {
        save.Validate();
        return store.WriteAsync(transaction => Apply(save, transaction), cancellationToken);
    }

    /// <inheritdoc/>
    public Task CheckAsync(CancellationToken cancellationToken) =>
        store.WriteAsync(
            transaction =>
            {
                using var update = transaction.Database.Use("UPDATE store SET checked_at = ?1");
                update.Bind(1, transaction.Now).Run();
                return true;
            },
            cancellationToken);

    private static SaveResult Apply(DocumentSave save, WriteTransaction transaction)
    {
        foreach (var write in save.Writes)
        {
            if (!DocumentTable.Meets(transaction.Database, save.Partition, write))
            {
                return new SaveResult(write.Id);
            }
        }

        foreach (var write in save.Writes)
        {
            DocumentTable.Apply(transaction, save.Partition, write);
        }

        foreach (var message in save.Messages)
        {
            MessageTable.Send(transaction, message);
        }

        return SaveResult.Done;
    }

    private static T Parse<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(json, type) ?? throw new JsonException("A document holds null.");
}
