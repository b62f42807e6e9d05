using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Contracts;

/// <summary>Files that count how often somebody asks whether one exists, and fail to be written when told to.</summary>
internal sealed class CountingFiles(IFiles files) : IFiles
{
    private int _lookups;

    public int Lookups => _lookups;

    public Exception? Failure { get; set; }

    public Task WriteAsync(FileArea area, IReadOnlyList<FileWrite> writes, CancellationToken cancellationToken) =>
        Failure is { } failure ? Task.FromException(failure) : files.WriteAsync(area, writes, cancellationToken);

    public Task<long> WriteAsync(
        FileArea area, string path, Stream content, long maximumLength, FileProperties properties, CancellationToken cancellationToken) =>
        files.WriteAsync(area, path, content, maximumLength, properties, cancellationToken);

    public Task<FileContent?> OpenAsync(FileArea area, string path, CancellationToken cancellationToken) => files.OpenAsync(area, path, cancellationToken);

    public Task<bool> ExistsAsync(FileArea area, string path, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _lookups);
        return files.ExistsAsync(area, path, cancellationToken);
    }

    public Task DeleteAsync(FileArea area, string path, CancellationToken cancellationToken) => files.DeleteAsync(area, path, cancellationToken);
}
