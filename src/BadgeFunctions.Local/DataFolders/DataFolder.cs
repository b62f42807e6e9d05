using System.Security.Cryptography;
using System.Text.Json;
using BadgeFunctions.Local.Keys;

namespace BadgeFunctions.Local.DataFolders;

/// <summary>
/// The folder that holds an installation. Whatever is not ours, newer than us, in use or unwritable is refused with one
/// clear sentence, and left as it is.
/// </summary>
internal sealed class DataFolder : IDisposable
{
    private const int Format = 1;
    private const string MarkerName = "badgefunctions.json";
    private const string LockName = "service.lock";
    private const string TokenName = "operator.token";
    private const int TokenLength = 32;
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;
    private const int WindowsSharingViolation = unchecked((int)0x80070020);

    // What may lie in a folder that is still to become ours: a first start that was cut short, a volume's own folder.
    private static readonly string[] Harmless = [MarkerName + PrivateFile.Unfinished, "lost+found"];

    private readonly FileStream? _lock;

    private DataFolder(string root, FileStream? held)
    {
        Root = root;
        _lock = held;
    }

    public string Root { get; }

    /// <summary>The file that says that the folder is ours.</summary>
    public string Marker => Path.Combine(Root, MarkerName);

    public string Database => Path.Combine(Root, "badges.db");

    public string Keys => Path.Combine(Root, "keys");

    public string Mail => Path.Combine(Root, "mail");

    public string Protection => Path.Combine(Root, "protection");

    public string Catalogue => Path.Combine(Root, "catalogue", "catalogue.json");

    /// <summary>Whether this process alone serves the folder.</summary>
    public bool IsExclusive => _lock is not null;

    /// <summary>Where unfinished files of this process are.</summary>
    public string Unfinished => Path.Combine(Root, ".tmp", IsExclusive ? "service" : $"beside-{Environment.ProcessId}");

    /// <summary>Opens a folder, making it when it does not exist yet or is empty.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="exclusive">Whether the service itself opens it; commands that run beside it do not, and make no folder.</param>
    /// <exception cref="DataFolderException">It cannot be used; nothing was changed.</exception>
    public static DataFolder Open(string path, bool exclusive)
    {
        string root = Path.GetFullPath(path);
        try
        {
            Prepare(root, mayCreate: exclusive);
            DataFolder folder = new(root, exclusive ? Lock(root) : null);
            foreach (string secret in new[] { folder.Keys, folder.Mail, folder.Protection, Path.Combine(root, "private") })
            {
                PrivateFile.CreateFolder(secret);
            }

            return folder;
        }
        catch (Exception refused) when (refused is UnauthorizedAccessException or IOException)
        {
            throw new DataFolderException(DataFolderFault.Unwritable, root, refused);
        }
    }

    /// <summary>The operator's token, made at the first start.</summary>
    public string OperatorToken()
    {
        string path = Path.Combine(Root, TokenName);
        if (!File.Exists(path))
        {
            PrivateFile.Create(path, System.Text.Encoding.ASCII.GetBytes(System.Buffers.Text.Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenLength)) + "\n"));
        }

        string token = File.ReadAllText(path).Trim();
        return System.Buffers.Text.Base64Url.IsValid(token, out int length) && length >= TokenLength ? token : throw new DataFolderException(DataFolderFault.TokenDamaged, path);
    }

    public void Dispose() => _lock?.Dispose();

    private static void Prepare(string root, bool mayCreate)
    {
        if (File.Exists(root))
        {
            throw new DataFolderException(DataFolderFault.NotAFolder, root);
        }

        string marker = Path.Combine(root, MarkerName);
        if (File.Exists(marker))
        {
            CheckMarker(marker);
            return;
        }

        if (!mayCreate)
        {
            throw new DataFolderException(DataFolderFault.Missing, root);
        }

        if (Directory.Exists(root) && Directory.EnumerateFileSystemEntries(root).Any(entry => !Harmless.Contains(Path.GetFileName(entry))))
        {
            throw new DataFolderException(DataFolderFault.Foreign, root);
        }

        Directory.CreateDirectory(root);
        PrivateFile.Create(marker, JsonSerializer.SerializeToUtf8Bytes(new DataFolderMarker(Format), DataFolderMarkerJson.Default.DataFolderMarker));
    }

    private static void CheckMarker(string marker)
    {
        DataFolderMarker? read;
        try
        {
            read = JsonSerializer.Deserialize(File.ReadAllBytes(marker), DataFolderMarkerJson.Default.DataFolderMarker);
        }
        catch (JsonException damaged)
        {
            throw new DataFolderException(DataFolderFault.MarkerDamaged, marker, damaged);
        }

        if (read is not { Format: > 0 })
        {
            throw new DataFolderException(DataFolderFault.MarkerDamaged, marker);
        }

        if (read.Format > Format)
        {
            throw new DataFolderException(DataFolderFault.Newer, Path.GetDirectoryName(marker)!);
        }
    }

    private static FileStream Lock(string root)
    {
        string path = Path.Combine(root, LockName);
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException held) when (held.HResult is LinuxWouldBlock or MacWouldBlock or WindowsSharingViolation)
        {
            throw new DataFolderException(DataFolderFault.InUse, root, held);
        }
    }
}
