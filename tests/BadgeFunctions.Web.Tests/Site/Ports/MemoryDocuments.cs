using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Web.Tests.Site.Ports;

/// <summary>Documents in memory, saved together with their messages.</summary>
internal sealed class MemoryDocuments(MemoryQueue queue) : IDocuments
{
    private readonly Lock _lock = new();
    private readonly Dictionary<DocumentKey, (byte[] Json, string ETag)> _documents = [];
    private int _version;

    public Exception? Failure { get; set; }

    /// <summary>How many saves there were, but for what tokens and sessions keep of their own use: that is no change of the work.</summary>
    public int Changes { get; private set; }

    /// <summary>All there is, to come back to.</summary>
    public IReadOnlyDictionary<DocumentKey, (byte[] Json, string ETag)> Snapshot()
    {
        lock (_lock)
        {
            return new Dictionary<DocumentKey, (byte[] Json, string ETag)>(_documents);
        }
    }

    /// <summary>Puts everything back to what it was.</summary>
    public void Restore(IReadOnlyDictionary<DocumentKey, (byte[] Json, string ETag)> snapshot)
    {
        lock (_lock)
        {
            _documents.Clear();
            foreach ((DocumentKey key, (byte[] Json, string ETag) value) in snapshot)
            {
                _documents.Add(key, value);
            }
        }
    }

    /// <summary>The partitions that hold something.</summary>
    public IReadOnlyList<string> Partitions
    {
        get
        {
            lock (_lock)
            {
                return [.. _documents.Keys.Select(key => key.Partition).Distinct()];
            }
        }
    }

    public ValueTask<Document<T>?> FindAsync<T>(DocumentKey key, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return ValueTask.FromResult(_documents.TryGetValue(key, out var found) ? Read(key.Id, found, type) : null);
        }
    }

    public Task<DocumentPage<T>> ListAsync<T>(
        string partition, string idPrefix, int limit, string? continuation, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            List<Document<T>> items = [.. _documents
                .Where(pair => pair.Key.Partition == partition && pair.Key.Id.StartsWith(idPrefix, StringComparison.Ordinal))
                .Where(pair => continuation is null || string.CompareOrdinal(pair.Key.Id, continuation) >= 0)
                .OrderBy(pair => pair.Key.Id, StringComparer.Ordinal)
                .Take(limit + 1)
                .Select(pair => Read(pair.Key.Id, pair.Value, type))];
            return Task.FromResult(items.Count > limit
                ? new DocumentPage<T>(items[..limit], items[limit].Id)
                : new DocumentPage<T>(items, null));
        }
    }

    public async Task<SaveResult> SaveAsync(DocumentSave save, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            foreach (DocumentWrite write in save.Writes)
            {
                string? etag = _documents.TryGetValue(new DocumentKey(save.Partition, write.Id), out var found) ? found.ETag : null;
                bool expected = write.Kind switch
                {
                    DocumentWriteKind.Insert => etag is null,
                    DocumentWriteKind.Replace => etag == write.ETag,
                    DocumentWriteKind.Delete => write.ETag is null || etag == write.ETag,
                    _ => true,
                };
                if (!expected)
                {
                    return new SaveResult(write.Id);
                }
            }

            Changes += save.Partition is "tokens" or "sign-in-codes" || save.Partition.StartsWith("access", StringComparison.Ordinal)
                || save.Partition.StartsWith("sessions", StringComparison.Ordinal) ? 0 : 1;
            foreach (DocumentWrite write in save.Writes)
            {
                DocumentKey key = new(save.Partition, write.Id);
                if (write.Kind == DocumentWriteKind.Delete)
                {
                    _documents.Remove(key);
                }
                else
                {
                    _documents[key] = (write.Json.ToArray(), (++_version).ToString(CultureInfo.InvariantCulture));
                }
            }
        }

        await queue.SendAsync(save.Messages, cancellationToken);
        return SaveResult.Done;
    }

    public Task CheckAsync(CancellationToken cancellationToken) => Failure is null ? Task.CompletedTask : Task.FromException(Failure);

    private static Document<T> Read<T>(string id, (byte[] Json, string ETag) stored, JsonTypeInfo<T> type) =>
        new(id, JsonSerializer.Deserialize(stored.Json, type)!, stored.ETag);
}
