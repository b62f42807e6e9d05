using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace BadgeFunctions.App.Storage;

/// <summary>
/// The two tables: documents with the receipts of their saves, and the intents of saves that send messages. They are
/// created when a write finds them missing, so that neither a start nor a request pays for asking.
/// </summary>
internal sealed class DocumentTables(TableServiceClient service, string documents = "documents", string intents = "outbox")
{
    /// <summary>Documents, and beside them in their partition the receipts of saves.</summary>
    public TableClient Documents { get; } = service.GetTableClient(documents);

    /// <summary>The intents, see <see cref="SaveIntent"/>.</summary>
    public TableClient Intents { get; } = service.GetTableClient(intents);

    /// <summary>Whether a request failed because its table does not exist.</summary>
    public static bool IsMissing(RequestFailedException failure) => failure.ErrorCode == TableErrorCode.TableNotFound;

    /// <summary>Runs a write; if its table is missing, creates both and runs it again.</summary>
    public async Task WriteAsync(Func<CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        try
        {
            await write(cancellationToken);
        }
        catch (RequestFailedException missing) when (IsMissing(missing))
        {
            await Documents.CreateIfNotExistsAsync(cancellationToken);
            await Intents.CreateIfNotExistsAsync(cancellationToken);
            await write(cancellationToken);
        }
    }
}
