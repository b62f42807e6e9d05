using System.Security.Cryptography;

namespace BadgeFunctions.Local.Files;

/// <summary>Secrets on disk: readable by the service's account alone from the first byte on, and never replaced.</summary>
internal static class PrivateFile
{
    /// <summary>What the names of unfinished files begin with.</summary>
    public const string UnfinishedPrefix = ".new-";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerOnlyFolder = OwnerOnly | UnixFileMode.UserExecute;

    /// <summary>Writes a file whole under a name that must not exist yet. Its name is durable after the next barrier.</summary>
    public static void Create(string path, ReadOnlySpan<byte> content)
    {
        var unfinished = Path.Combine(
            Path.GetDirectoryName(path)!, UnfinishedPrefix + RandomNumberGenerator.GetHexString(16, lowercase: true));
        try
        {
            using (var stream = File.Open(unfinished, Options()))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: false);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Makes a folder that only the service's account can open, if it is not there.</summary>
    public static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, OwnerOnlyFolder);
        }
    }

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return options;
    }
}
