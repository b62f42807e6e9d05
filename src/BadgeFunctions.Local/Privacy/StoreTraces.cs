using BadgeFunctions.Core.Ports;
using BadgeFunctions.Local.Storage;

namespace BadgeFunctions.Local.Privacy;

/// <summary>
/// The database's log, which holds earlier states of its pages. In the database itself deleted content is overwritten
/// at once (<c>secure_delete</c>).
/// </summary>
internal sealed class StoreTraces(string database) : IPersonTraces
{
    public Task RemoveAsync(string email, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        Task.Run(
            () =>
            {
                // Waits for readers and the writer, moves the log into the database and cuts it to nothing.
                using Database connection = Database.OpenForWriting(database);
                connection.Execute("PRAGMA secure_delete = ON; PRAGMA wal_checkpoint(TRUNCATE);");
            },
            cancellationToken);
}
