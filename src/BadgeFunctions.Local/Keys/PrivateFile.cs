namespace BadgeFunctions.Local.Keys;

/// <summary>Files that nobody but the service's user may read, from their first byte on (mode 0600).</summary>
internal static class PrivateFile
{
    /// <summary>What the names of unfinished files end with.</summary>
    public const string Unfinished = ".new";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes a folder that nobody else may look into (mode 0700); one that exists stays as it is.</summary>
    public static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, OwnerOnly | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Writes a file whole and durably; never replaces one.</summary>
    /// <exception cref="IOException">There is a file of that name already.</exception>
    public static void Create(string path, ReadOnlySpan<byte> content)
    {
        string unfinished = path + Unfinished;
        File.Delete(unfinished);
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        using (FileStream stream = new(unfinished, options))
        {
            stream.Write(content);
            stream.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: false);
    }
}
