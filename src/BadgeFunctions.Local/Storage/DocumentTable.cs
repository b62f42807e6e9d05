using System.Globalization;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Storage;

/// <summary>The statements on documents.</summary>
internal static class DocumentTable
{
    private const string SelectVersion = "SELECT version FROM documents WHERE partition = ?1 AND id = ?2";

    private const string Upsert =
        """
        INSERT INTO documents (partition, id, version, json) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (partition, id) DO UPDATE SET version = excluded.version, json = excluded.json
        """;

    private const string Remove = "DELETE FROM documents WHERE partition = ?1 AND id = ?2";

    /// <summary>Whether the document is in the state that the write expects.</summary>
    public static bool Meets(Database database, string partition, in DocumentWrite write)
    {
        if (write.Kind is DocumentWriteKind.Put || (write.Kind is DocumentWriteKind.Delete && write.ETag is null))
        {
            return true;
        }

        using var select = database.Use(SelectVersion);
        var exists = select.Bind(1, partition).Bind(2, write.Id).Step();
        return write.Kind is DocumentWriteKind.Insert
            ? !exists
            : exists && ETag(select.Integer(0)) == write.ETag;
    }

    /// <summary>Carries the write out.</summary>
    public static void Apply(WriteTransaction transaction, string partition, in DocumentWrite write)
    {
        if (write.Kind is DocumentWriteKind.Delete)
        {
            using var remove = transaction.Database.Use(Remove);
            remove.Bind(1, partition).Bind(2, write.Id).Run();
            return;
        }

        using var upsert = transaction.Database.Use(Upsert);
        upsert.Bind(1, partition).Bind(2, write.Id).Bind(3, transaction.NextVersion()).Bind(4, write.Json.Span).Run();
    }

    public static string ETag(long version) => version.ToString(CultureInfo.InvariantCulture);
}
