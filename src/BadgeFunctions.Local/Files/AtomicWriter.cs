namespace BadgeFunctions.Local.Files;

/// <summary>
/// Writes files whole: the bytes go to a file beside, which then takes the name. A reader sees the old content or the
/// new one. <see cref="FlushAsync"/> makes durable what was written; until then a power loss may leave an empty file,
/// which whoever was not answered writes again.
/// </summary>
internal sealed class AtomicWriter
{
    private readonly string _folder;
    private readonly DurabilityBarrier _barrier;
    private readonly TimeProvider _time;
    private long _count;

    /// <summary>Takes over a folder for unfinished files and removes those that an earlier run left.</summary>
    public AtomicWriter(string folder, DurabilityBarrier barrier, TimeProvider time)
    {
        _folder = folder;
        _barrier = barrier;
        _time = time;
        Directory.CreateDirectory(folder);
        foreach (var stale in Directory.EnumerateFiles(folder))
        {
            File.Delete(stale);
        }
    }

    /// <summary>Writes <paramref name="content"/> under the name <paramref name="path"/>, replacing what is there.</summary>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        using var pending = Begin();
        RandomAccess.Write(pending.Handle, content, 0);
        pending.Publish(path);
    }

    /// <summary>Begins a file that has no name until it is published.</summary>
    public PendingFile Begin() => new(Path.Combine(_folder, Interlocked.Increment(ref _count).ToString("x", null)), _time);

    /// <summary>Returns when everything published by now is durable.</summary>
    public Task FlushAsync() => _barrier.PassAsync();
}
