using Azure.Data.Tables;
using BadgeFunctions.App.Storage;
using BadgeFunctions.App.Tests.Emulation;
using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace BadgeFunctions.App.Tests.Storage;

/// <summary>Documents in tables of a test's own, and what surrounds them.</summary>
internal sealed class TableBench
{
    private readonly AzuriteEndpoints _emulator;
    private readonly string _name;

    public TableBench(AzuriteEndpoints emulator, string? name = null, Uri? through = null, ILoggerFactory? logs = null)
    {
        _emulator = emulator;
        _name = name ?? "t" + Some.Id();
        logs ??= NullLoggerFactory.Instance;
        TableClientOptions options = StorageClientOptions.Bounded(new TableClientOptions());
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.MaxDelay = TimeSpan.FromMilliseconds(10);
        string connection = (emulator with { Tables = through ?? emulator.Tables }).ConnectionString;
        Tables = new DocumentTables(new TableServiceClient(connection, options), _name + "d", _name + "o");
        Outbox = new Outbox(Tables, Queue, Time);
        Documents = new TableDocuments(Tables, new SaveTransaction(Tables), Outbox, Time, logs.CreateLogger<TableDocuments>());
        Sweep = new OutboxSweep(Tables, Outbox, Time, logs.CreateLogger<OutboxSweep>());
    }

    public ManualTime Time { get; } = new();

    public RecordingQueue Queue { get; } = new();

    public DocumentTables Tables { get; }

    public Outbox Outbox { get; }

    public TableDocuments Documents { get; }

    public OutboxSweep Sweep { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The same tables on another way, with a queue and a clock of their own: another instance of the app.</summary>
    public TableBench Beside(Uri? through = null, ILoggerFactory? logs = null) => new(_emulator, _name, through, logs);

    /// <summary>Runs the sweep as if this much time had passed.</summary>
    public Task SweepAfterAsync(TimeSpan age)
    {
        Time.Advance(age);
        return Sweep.ExecuteAsync(Cancellation);
    }

    public Task<SaveResult> SaveAsync(DocumentSave save) => Documents.SaveAsync(save, Cancellation);

    public async Task<Document<Note>?> FindAsync(string id, string partition = "notes") =>
        await Documents.FindAsync(new DocumentKey(partition, id), NoteJson.Default.Note, Cancellation);

    /// <summary>The row keys of everything that is not a document: receipts and intents.</summary>
    public async Task<IReadOnlyList<string>> LeftoversAsync() =>
    [
        .. (await RowsAsync(Tables.Documents)).Where(key => !key.StartsWith("d:", StringComparison.Ordinal)),
        .. await RowsAsync(Tables.Intents),
    ];

    private static async Task<IReadOnlyList<string>> RowsAsync(TableClient table)
    {
        await table.CreateIfNotExistsAsync(Cancellation);
        return await table.QueryAsync<TableEntity>(cancellationToken: Cancellation).Select(row => row.RowKey).ToListAsync(Cancellation);
    }
}
