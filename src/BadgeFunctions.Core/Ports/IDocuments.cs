using System.Text.Json.Serialization.Metadata;

namespace BadgeFunctions.Core.Ports;

/// <summary>
/// JSON documents by partition and id with optimistic concurrency. A save may carry messages: state and messages
/// become durable together or not at all.
/// </summary>
public interface IDocuments
{
    /// <summary>Reads one document, or returns <see langword="null"/> when there is none.</summary>
    ValueTask<Document<T>?> FindAsync<T>(DocumentKey key, JsonTypeInfo<T> type, CancellationToken cancellationToken);

    /// <summary>
    /// Reads documents whose id starts with <paramref name="idPrefix"/>, in ordinal order, at most
    /// <paramref name="limit"/> (1 to 1000), from <paramref name="continuation"/> of an earlier page on.
    /// </summary>
    Task<DocumentPage<T>> ListAsync<T>(
        string partition, string idPrefix, int limit, string? continuation, JsonTypeInfo<T> type, CancellationToken cancellationToken);

    /// <summary>Makes a save durable, or reports the first conflict and changes nothing.</summary>
    /// <remarks>
    /// The answer is certain. Any other exception than those below may leave it unknown whether the save happened; if it
    /// did, so did its messages. Read again before you repeat it.
    /// </remarks>
    /// <exception cref="ArgumentException">The save is empty or holds more than <see cref="DocumentSave.MaximumOperations"/>.</exception>
    Task<SaveResult> SaveAsync(DocumentSave save, CancellationToken cancellationToken);

    /// <summary>Answers when the store can be read and written; throws what stands in the way otherwise.</summary>
    Task CheckAsync(CancellationToken cancellationToken);
}
