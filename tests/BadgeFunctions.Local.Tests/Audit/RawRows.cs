using System.Text;
using BadgeFunctions.Local.Storage;

namespace BadgeFunctions.Local.Tests.Audit;

/// <summary>The rows of the store behind the service's back, as somebody with the file could change them.</summary>
internal sealed class RawRows(Installation service)
{
    private readonly SqliteStore _store = service.Get<SqliteStore>();

    public Task<List<(string Partition, string Id, byte[] Json)>> ListAsync(string idPrefix) => _store.WriteAsync(
        transaction =>
        {
            List<(string, string, byte[])> rows = [];
            using var select = transaction.Database.Use("SELECT partition, id, json FROM documents WHERE id >= ?1 AND id < ?2 ORDER BY partition, id");
            select.Bind(1, idPrefix).Bind(2, idPrefix + "{");
            while (select.Step())
            {
                rows.Add((select.Text(0), select.Text(1), select.Blob(2).ToArray()));
            }

            return rows;
        },
        Installation.Cancellation);

    public Task ReplaceAsync(string partition, string id, string newId, byte[] json) => _store.WriteAsync(
        transaction =>
        {
            using var update = transaction.Database.Use("UPDATE documents SET id = ?3, json = ?4 WHERE partition = ?1 AND id = ?2");
            update.Bind(1, partition).Bind(2, id).Bind(3, newId).Bind(4, json).Run();
            return true;
        },
        Installation.Cancellation);

    public Task DeleteAsync(string partition, string id) => _store.WriteAsync(
        transaction =>
        {
            using var delete = transaction.Database.Use("DELETE FROM documents WHERE partition = ?1 AND id = ?2");
            delete.Bind(1, partition).Bind(2, id).Run();
            return true;
        },
        Installation.Cancellation);

    public async Task EditAsync(string idPrefix, string text, string other)
    {
        foreach ((string partition, string id, byte[] json) in await ListAsync(idPrefix))
        {
            string before = Encoding.UTF8.GetString(json);
            Assert.Contains(text, before, StringComparison.Ordinal);
            await ReplaceAsync(partition, id, id, Encoding.UTF8.GetBytes(before.Replace(text, other, StringComparison.Ordinal)));
        }
    }
}
