using SQLitePCL;

namespace BadgeFunctions.Local.Storage;

/// <summary>One SQLite connection with its compiled statements. Used by one thread at a time.</summary>
internal sealed class Database : IDisposable
{
    private const int BusyTimeoutMilliseconds = 10_000;

    private readonly sqlite3 _handle;
    private readonly Dictionary<string, PreparedStatement> _statements = new(StringComparer.Ordinal);

    static Database() => Batteries_V2.Init();

    private Database(sqlite3 handle) => _handle = handle;

    /// <summary>Opens the connection that writes, creating the file when it is not there.</summary>
    public static Database OpenForWriting(string path) =>
        Open(path, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE | raw.SQLITE_OPEN_NOMUTEX);

    /// <summary>Opens a connection that can only read.</summary>
    public static Database OpenForReading(string path) =>
        Open(path, raw.SQLITE_OPEN_READONLY | raw.SQLITE_OPEN_NOMUTEX);

    /// <summary>Rows touched by the last write.</summary>
    public int Changes => raw.sqlite3_changes(_handle);

    /// <summary>The compiled form of <paramref name="sql"/>, ready for one use, which ends with its disposal.</summary>
    public PreparedStatement Use(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
        {
            Require(raw.sqlite3_prepare_v3(_handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out var handle));
            statement = new PreparedStatement(handle);
            _statements.Add(sql, statement);
        }

        return statement;
    }

    /// <summary>Runs statements that are needed once.</summary>
    public void Execute(string sql) => Require(raw.sqlite3_exec(_handle, sql));

    /// <summary>The first column of the first row of a query that is needed once.</summary>
    public string? Scalar(string sql)
    {
        Require(raw.sqlite3_prepare_v2(_handle, sql, out var handle));
        var statement = new PreparedStatement(handle);
        try
        {
            return statement.Step() ? statement.Text(0) : null;
        }
        finally
        {
            statement.Close();
        }
    }

    /// <summary>Undoes the open transaction, if SQLite has not done so already.</summary>
    public void Rollback()
    {
        if (raw.sqlite3_get_autocommit(_handle) == 0)
        {
            raw.sqlite3_exec(_handle, "ROLLBACK");
        }
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Close();
        }

        _handle.Dispose();
    }

    private static Database Open(string path, int flags)
    {
        var code = raw.sqlite3_open_v2(path, out var handle, flags, null);
        if (code != raw.SQLITE_OK)
        {
            handle?.Dispose();
            throw new StoreException(code);
        }

        raw.sqlite3_extended_result_codes(handle, 1);
        raw.sqlite3_busy_timeout(handle, BusyTimeoutMilliseconds);
        return new Database(handle);
    }

    private void Require(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw new StoreException(raw.sqlite3_extended_errcode(_handle));
        }
    }
}
