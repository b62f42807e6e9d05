using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure;
using Azure.Data.Tables;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.App.Storage;

/// <summary>A document as a row: its partition, <c>d:</c> and its id, its JSON.</summary>
internal static class DocumentEntity
{
    private const string Prefix = "d:";

    public static string RowKey(string id) => Prefix + id;

    public static string Id(TableEntity entity) => entity.RowKey[Prefix.Length..];

    public static Document<T> Read<T>(TableEntity entity, JsonTypeInfo<T> type) => new(
        Id(entity),
        JsonSerializer.Deserialize(ChunkedContent.Read(entity), type) ?? throw new JsonException("A document holds null."),
        entity.ETag.ToString("H"));

    /// <summary>The step of a transaction that carries a write out, and fails unless the row is as the write expects.</summary>
    public static TableTransactionAction Action(string partition, in DocumentWrite write)
    {
        var entity = new TableEntity(partition, RowKey(write.Id));
        if (write.Kind is not DocumentWriteKind.Delete)
        {
            ChunkedContent.Store(entity, write.Json);
        }

        ETag etag = write.ETag is null ? ETag.All : new ETag(write.ETag);
        return write.Kind switch
        {
            DocumentWriteKind.Insert => new(TableTransactionActionType.Add, entity),
            DocumentWriteKind.Replace => new(TableTransactionActionType.UpdateReplace, entity, etag),
            DocumentWriteKind.Put => new(TableTransactionActionType.UpsertReplace, entity),
            _ => new(TableTransactionActionType.Delete, entity, etag),
        };
    }

    /// <summary>
    /// Whether a write names a version that the service may have given out. Anything else can match no row, and
    /// <c>*</c> would match every one.
    /// </summary>
    public static bool NamesAVersion(in DocumentWrite write) => write.Kind switch
    {
        DocumentWriteKind.Replace => IsVersion(write.ETag),
        DocumentWriteKind.Delete => write.ETag is null || IsVersion(write.ETag),
        _ => true,
    };

    private static bool IsVersion(string? etag) =>
        etag is { Length: > 4 } && etag.StartsWith("W/\"", StringComparison.Ordinal) && etag[^1] == '"';
}
