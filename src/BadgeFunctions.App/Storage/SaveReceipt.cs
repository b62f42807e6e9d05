using System.Text.Json;
using Azure.Data.Tables;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.App.Storage;

/// <summary>
/// A row that a save writes in its own transaction: proof that it was executed, for whoever lost the answer, and the
/// messages that are to be sent because of it. It lies beside the documents, as <c>o:</c> and the save's id, and goes
/// when the messages are sent.
/// </summary>
/// <param name="Partition">The documents' partition.</param>
/// <param name="SaveId">Drawn for one save.</param>
internal sealed record SaveReceipt(string Partition, string SaveId)
{
    private const string Prefix = "o:";

    public string RowKey => Prefix + SaveId;

    public static SaveReceipt For(DocumentSave save) => new(save.Partition, UnguessableId.New());

    public TableTransactionAction Action(IReadOnlyList<QueueMessage> messages)
    {
        var entity = new TableEntity(Partition, RowKey);
        if (messages.Count > 0)
        {
            ChunkedContent.Store(entity, JsonSerializer.SerializeToUtf8Bytes(messages, OutboxJson.Default.IReadOnlyListQueueMessage));
        }

        return new TableTransactionAction(TableTransactionActionType.Add, entity);
    }

    public static IReadOnlyList<QueueMessage> Messages(TableEntity entity) =>
        ChunkedContent.Read(entity) is { Length: > 0 } json
            ? JsonSerializer.Deserialize(json, OutboxJson.Default.IReadOnlyListQueueMessage) ?? []
            : [];
}
