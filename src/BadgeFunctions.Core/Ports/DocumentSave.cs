using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace BadgeFunctions.Core.Ports;

/// <summary>
/// The whole effect of a handler: writes to documents of one partition and the messages that follow from them.
/// All of it becomes durable together, or nothing does.
/// </summary>
/// <param name="partition">The partition that all writes belong to.</param>
public sealed class DocumentSave(string partition)
{
    /// <summary>
    /// The most writes and messages together that one save may hold: an entity group transaction of Azure Table Storage
    /// takes 100, and one of them proves that it was executed.
    /// </summary>
    public const int MaximumOperations = 99;

    private readonly List<DocumentWrite> _writes = [];
    private readonly List<QueueMessage> _messages = [];

    /// <summary>The partition that all writes belong to.</summary>
    public string Partition { get; } = partition;

    /// <summary>The writes, in the order they were added.</summary>
    public IReadOnlyList<DocumentWrite> Writes => _writes;

    /// <summary>The messages, in the order they were added.</summary>
    public IReadOnlyList<QueueMessage> Messages => _messages;

    /// <summary>Adds a document that must not exist yet.</summary>
    public DocumentSave Insert<T>(string id, T value, JsonTypeInfo<T> type) =>
        Add(new DocumentWrite(DocumentWriteKind.Insert, id, JsonSerializer.SerializeToUtf8Bytes(value, type), null));

    /// <summary>Replaces a document that must still have the version <paramref name="etag"/>.</summary>
    public DocumentSave Replace<T>(string id, T value, string etag, JsonTypeInfo<T> type) =>
        Add(new DocumentWrite(DocumentWriteKind.Replace, id, JsonSerializer.SerializeToUtf8Bytes(value, type), etag));

    /// <summary>Writes a document whatever is there.</summary>
    public DocumentSave Put<T>(string id, T value, JsonTypeInfo<T> type) =>
        Add(new DocumentWrite(DocumentWriteKind.Put, id, JsonSerializer.SerializeToUtf8Bytes(value, type), null));

    /// <summary>Removes a document; with an <paramref name="etag"/> it must still have that version.</summary>
    public DocumentSave Delete(string id, string? etag = null) =>
        Add(new DocumentWrite(DocumentWriteKind.Delete, id, default, etag));

    /// <summary>Adds a message that is sent exactly when the writes are durable.</summary>
    public DocumentSave Send(QueueMessage message)
    {
        _messages.Add(message);
        return this;
    }

    /// <summary>Refuses a save that no store would take; every store calls it first.</summary>
    /// <exception cref="ArgumentException">
    /// It is empty, holds more than <see cref="MaximumOperations"/>, writes a document twice, or a name or message is not allowed.
    /// </exception>
    public void Validate()
    {
        if (_writes.Count + _messages.Count is 0 or > MaximumOperations)
        {
            throw new ArgumentException($"A save holds 1 to {MaximumOperations} writes and messages.");
        }

        if (!DocumentNames.IsValid(Partition) || _writes.Any(write => !DocumentNames.IsValid(write.Id)))
        {
            throw new ArgumentException("A partition or an id is not allowed.");
        }

        if (_writes.Count > 1 && _writes.DistinctBy(write => write.Id).Count() < _writes.Count)
        {
            throw new ArgumentException("A save writes a document only once.");
        }

        QueueMessage.Validate(_messages);
    }

    private DocumentSave Add(DocumentWrite write)
    {
        _writes.Add(write);
        return this;
    }
}
