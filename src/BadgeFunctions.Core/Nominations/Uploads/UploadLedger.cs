using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Nominations.Uploads;

/// <summary>
/// Knows every private file that is on its way into a nomination or out of one. A row is written before the file and
/// removed when the file's fate is settled, so that whatever a crash or a change of mind leaves behind is found without
/// listing files. Rows are in the order of time.
/// </summary>
/// <param name="documents">Where the rows are kept.</param>
/// <param name="files">Where the files are kept.</param>
/// <param name="time">The clock.</param>
public sealed class UploadLedger(IDocuments documents, IFiles files, TimeProvider time)
{
    internal const string Partition = "uploads";
    internal const string RowPrefix = "f:";

    private const string Folder = "evidence/";

    internal static string RowsFrom(DateTimeOffset at) => $"{RowPrefix}{NominationPartition.Moment(at)}";

    /// <summary>Chooses a path for a file that is about to be received, and records it.</summary>
    internal async Task<string> OpenAsync(string extension, CancellationToken cancellationToken)
    {
        string path = $"{Folder}{NominationPartition.Moment(time.GetUtcNow())}-{UnguessableId.New()}{extension}";
        await SaveAsync([(RowOf(path), path)], null, cancellationToken);
        return path;
    }

    /// <summary>Says which nomination is to hold received files; called before the nomination is saved.</summary>
    internal Task AssignAsync(Nomination nomination, CancellationToken cancellationToken) =>
        SaveAsync([.. PathsOf(nomination).Select(path => (RowOf(path), path))], nomination.Id, cancellationToken);

    /// <summary>Forgets files that a saved nomination holds.</summary>
    internal Task SettleAsync(Nomination nomination, CancellationToken cancellationToken) =>
        ForgetAsync([.. PathsOf(nomination).Select(RowOf)], cancellationToken);

    /// <summary>Removes a received file that no nomination is to hold.</summary>
    internal async Task DiscardAsync(string path, CancellationToken cancellationToken)
    {
        await files.DeleteAsync(FileArea.Private, path, cancellationToken);
        await ForgetAsync([RowOf(path)], cancellationToken);
    }

    /// <summary>Removes a nomination's files once <paramref name="save"/> has made it hold them no more.</summary>
    /// <returns>What <paramref name="save"/> returned: whether it was taken.</returns>
    internal async Task<bool> RemoveAsync(Nomination nomination, Func<Task<bool>> save, CancellationToken cancellationToken)
    {
        // Rows of their own, so that two who try at once do not settle each other's.
        (string Row, string Path)[] rows = [.. PathsOf(nomination).Select(path => ($"{RowsFrom(time.GetUtcNow())}-{UnguessableId.New()}", path))];
        await SaveAsync(rows, nomination.Id, cancellationToken);
        bool saved = await save();
        foreach ((_, string path) in saved ? rows : [])
        {
            await files.DeleteAsync(FileArea.Private, path, cancellationToken);
        }

        await ForgetAsync([.. rows.Select(row => row.Row)], cancellationToken);
        return saved;
    }

    private static string[] PathsOf(Nomination nomination) => [.. nomination.Evidence.Select(piece => piece.File?.Path).OfType<string>()];

    private static string RowOf(string path) => RowPrefix + path[(path.LastIndexOf('/') + 1)..];

    private async Task SaveAsync((string Row, string Path)[] rows, string? nomination, CancellationToken cancellationToken)
    {
        if (rows.Length == 0)
        {
            return;
        }

        DocumentSave save = new(Partition);
        foreach ((string row, string path) in rows)
        {
            save.Put(row, new UploadEntry(path, nomination), CoreJson.Default.UploadEntry);
        }

        await documents.SaveAsync(save, cancellationToken);
    }

    private async Task ForgetAsync(string[] rows, CancellationToken cancellationToken)
    {
        if (rows.Length == 0)
        {
            return;
        }

        DocumentSave save = new(Partition);
        foreach (string row in rows)
        {
            save.Delete(row);
        }

        await documents.SaveAsync(save, cancellationToken);
    }
}
