using BadgeFunctions.Local.Files;

namespace BadgeFunctions.Local.DataFolders;

/// <summary>
/// The folder that holds everything: <c>badges.db</c>, <c>public</c>, <c>private</c>, <c>keys</c>, <c>mail</c>. A
/// marker file says that it is ours. One service at a time works on it; commands that only add a key may run beside.
/// </summary>
internal sealed class DataFolder : IAsyncDisposable
{
    private const string LockName = "service.lock";
    private const string UnfinishedName = ".tmp";

    // What may lie in a folder that is still to become ours: traces of a first start that was cut short, and of a volume.
    private static readonly string[] Harmless = [LockName, UnfinishedName, "lost+found"];

    private readonly FileStream? _lock;

    private DataFolder(string path, FileStream? serviceLock)
    {
        Path = path;
        _lock = serviceLock;
        Durability = new DurabilityBarrier(MarkerOf(path));
    }

    /// <summary>The folder's full path.</summary>
    public string Path { get; }

    /// <summary>Makes files of this folder durable.</summary>
    public DurabilityBarrier Durability { get; }

    /// <summary>The database.</summary>
    public string Database => In("badges.db");

    /// <summary>The folder of signing keys.</summary>
    public string Keys => In("keys");

    /// <summary>The folder of mails that were sent.</summary>
    public string Mail => In("mail");

    /// <summary>The folder of files that have no name yet.</summary>
    public string Unfinished => In(UnfinishedName);

    /// <summary>The operator token.</summary>
    public string OperatorToken => In("operator.token");

    /// <summary>Opens the folder for the service, creating it at the first start, and locks it.</summary>
    /// <exception cref="DataFolderException">It cannot be used; nothing was changed.</exception>
    public static DataFolder OpenForService(string path)
    {
        path = System.IO.Path.GetFullPath(path);
        try
        {
            if (File.Exists(path))
            {
                throw new DataFolderException(DataFolderFault.NotAFolder, path);
            }

            Directory.CreateDirectory(path);
            var ours = IsOurs(path);
            var serviceLock = ServiceLock.Take(System.IO.Path.Combine(path, LockName));
            try
            {
                Prepare(path, ours);
                return new DataFolder(path, serviceLock);
            }
            catch
            {
                serviceLock.Dispose();
                throw;
            }
        }
        catch (Exception refused) when (refused is UnauthorizedAccessException or IOException)
        {
            throw new DataFolderException(DataFolderFault.Unwritable, path, refused);
        }
    }

    /// <summary>Opens a folder that exists, beside the service that may run on it.</summary>
    /// <exception cref="DataFolderException">It cannot be used.</exception>
    public static DataFolder OpenBeside(string path)
    {
        path = System.IO.Path.GetFullPath(path);
        try
        {
            return Directory.Exists(path) && IsOurs(path)
                ? new DataFolder(path, null)
                : throw new DataFolderException(DataFolderFault.Missing, path);
        }
        catch (Exception refused) when (refused is UnauthorizedAccessException or IOException)
        {
            throw new DataFolderException(DataFolderFault.Unwritable, path, refused);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Durability.DisposeAsync();
        if (_lock is not null)
        {
            await _lock.DisposeAsync();
        }
    }

    private static bool IsOurs(string path)
    {
        var marker = MarkerOf(path);
        if (File.Exists(marker))
        {
            FolderMarker.Check(marker, path);
            return true;
        }

        return Directory.EnumerateFileSystemEntries(path).All(entry => Harmless.Contains(System.IO.Path.GetFileName(entry)))
            ? false
            : throw new DataFolderException(DataFolderFault.Foreign, path);
    }

    private static void Prepare(string path, bool ours)
    {
        if (!ours)
        {
            FolderMarker.Write(MarkerOf(path), System.IO.Path.Combine(path, UnfinishedName));
        }

        Directory.CreateDirectory(System.IO.Path.Combine(path, "public"));
        foreach (var name in (string[])["private", "keys", "mail", UnfinishedName, ".meta"])
        {
            PrivateFile.CreateFolder(System.IO.Path.Combine(path, name));
        }
    }

    private static string MarkerOf(string path) => System.IO.Path.Combine(path, "badgefunctions.json");

    private string In(string name) => System.IO.Path.Combine(Path, name);
}
