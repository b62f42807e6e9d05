using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace BadgeFunctions.Local.Files;

/// <summary>
/// Makes written files durable. On Linux one <c>syncfs</c> serves every file whose writer asked before it started,
/// names included; while it runs, other writers go on and gather for the next. Elsewhere each file is flushed before
/// it gets its name, and the name is left to the file system's journal.
/// </summary>
internal sealed partial class DurabilityBarrier : IAsyncDisposable
{
    private readonly object _gate = new();
    private readonly SafeFileHandle _fileSystem;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource? _next;
    private bool _closed;

    /// <summary>Opens the barrier of the file system that holds <paramref name="file"/>.</summary>
    public DurabilityBarrier(string file)
    {
        _fileSystem = File.OpenHandle(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (OperatingSystem.IsLinux())
        {
            new Thread(Run) { IsBackground = true, Name = "file flushes" }.Start();
        }
        else
        {
            _ended.SetResult();
        }
    }

    /// <summary>To be called with a file's bytes written, before it gets its name.</summary>
    public static void BeforeRename(SafeFileHandle file)
    {
        if (!OperatingSystem.IsLinux())
        {
            RandomAccess.FlushToDisk(file);
        }
    }

    /// <summary>Returns when every file that has its name by now is durable.</summary>
    /// <exception cref="IOException">The disk failed; what was written may be lost.</exception>
    public Task PassAsync()
    {
        if (!OperatingSystem.IsLinux())
        {
            return Task.CompletedTask;
        }

        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            if (_next is null)
            {
                _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                Monitor.Pulse(_gate);
            }

            return _next.Task;
        }
    }

    public async ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            _closed = true;
            Monitor.Pulse(_gate);
        }

        await _ended.Task;
        _fileSystem.Dispose();
    }

    private void Run()
    {
        while (Take() is { } waiting)
        {
            if (SyncFileSystem(_fileSystem) == 0)
            {
                waiting.SetResult();
            }
            else
            {
                waiting.SetException(new IOException($"syncfs failed with error {Marshal.GetLastPInvokeError()}."));
            }
        }

        _ended.SetResult();
    }

    private TaskCompletionSource? Take()
    {
        lock (_gate)
        {
            while (_next is null && !_closed)
            {
                Monitor.Wait(_gate);
            }

            var taken = _next;
            _next = null;
            return taken;
        }
    }

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int SyncFileSystem(SafeFileHandle file);
}
