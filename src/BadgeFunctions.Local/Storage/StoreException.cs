using SQLitePCL;

namespace BadgeFunctions.Local.Storage;

/// <summary>SQLite refused or could not do something; the message holds its code only, never content.</summary>
internal sealed class StoreException(int code)
    : IOException($"The store answered with SQLite code {code} ({raw.sqlite3_errstr(code).utf8_to_string()}).")
{
    /// <summary>SQLite's extended result code.</summary>
    public int Code { get; } = code;

    private int PrimaryCode => Code & 0xff;

    /// <summary>Whether the file is not a database, or not a sound one.</summary>
    public bool IsDamage => PrimaryCode is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB;

    /// <summary>Whether only the statement at fault failed, so that others may still succeed.</summary>
    public bool ConcernsOneOperation => PrimaryCode is raw.SQLITE_CONSTRAINT or raw.SQLITE_TOOBIG or raw.SQLITE_MISMATCH;
}
