using BadgeFunctions.Local.DataFolders;
using BadgeFunctions.Local.Queueing;

namespace BadgeFunctions.Local.Storage;

/// <summary>
/// One SQLite file for documents and messages: a single writer with group commit (write-ahead log, flushed at every
/// commit), and readers beside it.
/// </summary>
internal sealed class SqliteStore : IAsyncDisposable
{
    private readonly Database _writer;
    private readonly CommitThread _commits;
    private readonly ReaderPool _readers;

    private SqliteStore(Database writer, string path, long epoch, TimeProvider time)
    {
        _writer = writer;
        _readers = new ReaderPool(path);
        Signals = new QueueSignals(time);
        _commits = new CommitThread(new WriteTransaction(writer, epoch, time), Signals);
    }

    /// <summary>Tells who waits for messages.</summary>
    public QueueSignals Signals { get; }

    /// <summary>Opens or creates the store.</summary>
    /// <param name="path">The database file.</param>
    /// <param name="exclusive">Whether no other process handles messages: what an earlier one had locked is due again at once.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="DataFolderException">The file is damaged, foreign, too new or cannot be written; it was not changed.</exception>
    public static SqliteStore Open(string path, bool exclusive, TimeProvider time)
    {
        try
        {
            CreatePrivately(path);
            var writer = Database.OpenForWriting(path);
            try
            {
                StoreSchema.Prepare(writer, path);
                return new SqliteStore(writer, path, Begin(writer, exclusive, time), time);
            }
            catch
            {
                writer.Dispose();
                throw;
            }
        }
        catch (StoreException damage) when (damage.IsDamage)
        {
            throw new DataFolderException(DataFolderFault.DatabaseDamaged, path, damage);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new DataFolderException(DataFolderFault.Unwritable, path, refused);
        }
    }

    /// <summary>Runs <paramref name="work"/> in the next group commit and returns its result once it is durable.</summary>
    /// <param name="work">Reads its expectations before it writes; may run again from the start.</param>
    /// <param name="cancellationToken">Honoured until the work begins, never after.</param>
    public Task<T> WriteAsync<T>(Func<WriteTransaction, T> work, CancellationToken cancellationToken)
    {
        var operation = new WriteOperation<T>(work, cancellationToken);
        _commits.Add(operation);
        return operation.Task;
    }

    /// <summary>Lends a connection for reading.</summary>
    public ReaderPool.Lease Read() => _readers.Rent();

    /// <summary>Executes what waits, then closes. The writer closes last: it moves the log into the database.</summary>
    public async ValueTask DisposeAsync()
    {
        await _commits.CloseAsync();
        _readers.Dispose();
        _writer.Dispose();
    }

    private static long Begin(Database writer, bool exclusive, TimeProvider time)
    {
        if (exclusive)
        {
            using var unlock = writer.Use("UPDATE messages SET lock_token = NULL, due_at = ?1 WHERE state = 0 AND lock_token IS NOT NULL");
            unlock.Bind(1, time.GetUtcNow().ToUnixTimeMilliseconds()).Run();
        }

        using var epoch = writer.Use("UPDATE store SET epoch = epoch + 1 RETURNING epoch");
        epoch.Step();
        var current = epoch.Integer(0);
        epoch.Run();
        return current;
    }

    // SQLite gives its log the mode of the database: created here, neither is ever readable by others.
    private static void CreatePrivately(string path)
    {
        if (!OperatingSystem.IsWindows() && !File.Exists(path))
        {
            File.Open(path, new FileStreamOptions
            {
                Mode = FileMode.OpenOrCreate,
                Access = FileAccess.ReadWrite,
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            }).Dispose();
        }
    }
}
