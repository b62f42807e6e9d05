using System.Globalization;
using BadgeFunctions.Local.DataFolders;

namespace BadgeFunctions.Local.Storage;

/// <summary>
/// The tables, and the checks at opening. A file that SQLite cannot read is damaged; one with another application id,
/// or with tables of unknown origin, is foreign; one with a higher version was written by a newer release. None of them
/// is changed.
/// </summary>
/// <remarks>
/// SQLite survives crashes by itself, so damage comes from outside, and a check of every page takes about a second per
/// few hundred megabytes: <c>PRAGMA quick_check</c> runs up to <see cref="QuickCheckLimit"/> only. In a larger file
/// the header, the schema and the length are checked, and a damaged page is reported when it is read.
/// Rows lie in the order of arrival, and only small index entries at random places: half the pages to write, compared
/// with tables ordered by unguessable ids.
/// </remarks>
internal static class StoreSchema
{
    /// <summary>"BaFu": marks the file as ours.</summary>
    public const int ApplicationId = 0x42614675;

    /// <summary>The version of the tables.</summary>
    public const int Version = 1;

    private const long QuickCheckLimit = 32 * 1024 * 1024;

    private const string Tables =
        """
        CREATE TABLE store (id INTEGER PRIMARY KEY CHECK (id = 0), epoch INTEGER NOT NULL, checked_at INTEGER NOT NULL) STRICT;
        INSERT INTO store VALUES (0, 0, 0);
        CREATE TABLE documents (
          partition TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, json BLOB NOT NULL,
          UNIQUE (partition, id)) STRICT;
        CREATE TABLE messages (
          number INTEGER PRIMARY KEY, queue TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, state INTEGER NOT NULL,
          due_at INTEGER NOT NULL, lock_token INTEGER, deliveries INTEGER NOT NULL, settled_at INTEGER, reason TEXT,
          description TEXT, UNIQUE (queue, id)) STRICT;
        CREATE INDEX messages_due ON messages (queue, due_at) WHERE state = 0;
        CREATE INDEX messages_completed ON messages (settled_at) WHERE state = 1;
        CREATE INDEX messages_dead ON messages (queue, settled_at) WHERE state = 2;
        """;

    /// <summary>Checks the database, creates the tables in an empty one, and sets the connection up for writing.</summary>
    /// <exception cref="DataFolderException">The file is damaged, foreign or too new.</exception>
    public static void Prepare(Database database, string path)
    {
        Check(database, path);
        database.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON;");
        database.Execute("PRAGMA cache_size = -8000; PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 67108864;");
        if (Number(database, "PRAGMA user_version") == 0)
        {
            database.Execute(string.Create(
                CultureInfo.InvariantCulture,
                $"BEGIN IMMEDIATE; {Tables} PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version}; COMMIT;"));
        }
    }

    private static void Check(Database database, string path)
    {
        var application = Number(database, "PRAGMA application_id");
        var version = Number(database, "PRAGMA user_version");
        var objects = Number(database, "SELECT count(*) FROM sqlite_schema");
        if (application == 0 && version == 0 && objects == 0)
        {
            return;
        }

        if (application != ApplicationId)
        {
            throw new DataFolderException(DataFolderFault.DatabaseForeign, path);
        }

        if (version > Version)
        {
            throw new DataFolderException(DataFolderFault.DatabaseNewer, path);
        }

        var known = Number(database, "SELECT count(*) FROM sqlite_schema WHERE name IN ('store', 'documents', 'messages', 'messages_due', 'messages_completed', 'messages_dead')");
        if (known != 6
            || (new FileInfo(path).Length <= QuickCheckLimit && database.Scalar("PRAGMA quick_check(1)") != "ok"))
        {
            throw new DataFolderException(DataFolderFault.DatabaseDamaged, path);
        }
    }

    private static long Number(Database database, string sql) =>
        long.Parse(database.Scalar(sql) ?? "0", CultureInfo.InvariantCulture);
}
