using Microsoft.Win32.SafeHandles;

namespace BadgeFunctions.Local.Files;

/// <summary>A file being written. Disposing it unpublished removes it.</summary>
internal sealed class PendingFile : IDisposable
{
    private readonly string _path;
    private readonly TimeProvider _time;
    private bool _published;

    public PendingFile(string path, TimeProvider time)
    {
        _path = path;
        _time = time;
        Handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);
    }

    /// <summary>Where the bytes go.</summary>
    public SafeFileHandle Handle { get; }

    /// <summary>Ends the writing and gives the file its name, making its folder if need be.</summary>
    public void Publish(string path)
    {
        if (File.Exists(path))
        {
            // The kernel's own time stamps may be several milliseconds coarse; two versions must not share one.
            File.SetLastWriteTimeUtc(Handle, _time.GetUtcNow().UtcDateTime);
        }

        DurabilityBarrier.BeforeRename(Handle);
        Handle.Dispose();
        try
        {
            File.Move(_path, path, overwrite: true);
        }
        catch (DirectoryNotFoundException)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Move(_path, path, overwrite: true);
        }

        _published = true;
    }

    public void Dispose()
    {
        Handle.Dispose();
        if (!_published)
        {
            File.Delete(_path);
        }
    }
}
