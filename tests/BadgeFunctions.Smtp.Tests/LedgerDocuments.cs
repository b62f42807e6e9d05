using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Smtp.Tests;

/// <summary>Documents in memory, as far as the ledger needs them.</summary>
internal sealed class LedgerDocuments : IDocuments
{
    public ConcurrentDictionary<DocumentKey, byte[]> Saved { get; } = new();

    /// <summary>Thrown by the next save instead of saving: the process dies.</summary>
    public Exception? Crash { get; set; }

    public ValueTask<Document<T>?> FindAsync<T>(DocumentKey key, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Saved.TryGetValue(key, out var json) ? new Document<T>(key.Id, JsonSerializer.Deserialize(json, type)!, "1") : null);

    public Task<SaveResult> SaveAsync(DocumentSave save, CancellationToken cancellationToken)
    {
        if (Crash is { } crash)
        {
            Crash = null;
            return Task.FromException<SaveResult>(crash);
        }

        foreach (var write in save.Writes)
        {
            Saved[new DocumentKey(save.Partition, write.Id)] = write.Json.ToArray();
        }

        return Task.FromResult(SaveResult.Done);
    }

    public Task<DocumentPage<T>> ListAsync<T>(
        string partition, string idPrefix, int limit, string? continuation, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task CheckAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}
