using System.Buffers;
using System.Globalization;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Files;

/// <summary>Files in two folders, <c>public</c> and <c>private</c>, at the paths their callers name.</summary>
internal sealed class FolderFiles : IFiles, IDisposable
{
    private const int BufferSize = 64 * 1024;

    // Writers of one folder contend for its lock in the kernel, spinning: they take turns here instead.
    private readonly SemaphoreSlim _turn = new(1);
    private readonly string _public;
    private readonly string _private;
    private readonly AtomicWriter _writer;
    private readonly PropertySidecars _properties;

    /// <param name="root">The folder that holds both areas.</param>
    /// <param name="defaults">What a path implies.</param>
    /// <param name="writer">Writes on the same file system.</param>
    public FolderFiles(string root, IFileDefaults defaults, AtomicWriter writer)
    {
        _public = Path.Combine(root, "public");
        _private = Path.Combine(root, "private");
        _writer = writer;
        _properties = new PropertySidecars(Path.Combine(root, ".meta"), defaults, writer);
    }

    /// <inheritdoc/>
    public async Task WriteAsync(FileArea area, IReadOnlyList<FileWrite> files, CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            FilePath.Require(file.Path);
        }

        await _turn.WaitAsync(cancellationToken);
        try
        {
            foreach (var file in files)
            {
                _properties.Store(area, file.Path, file.Properties);
                _writer.Write(Locate(area, file.Path), file.Content.Span);
            }
        }
        finally
        {
            _turn.Release();
        }

        await _writer.FlushAsync();
    }

    /// <inheritdoc/>
    public async Task<long> WriteAsync(
        FileArea area, string path, Stream content, long maximumLength, FileProperties properties, CancellationToken cancellationToken)
    {
        FilePath.Require(path);
        using var pending = _writer.Begin();
        var length = await CopyAsync(content, pending, maximumLength, cancellationToken);
        _properties.Store(area, path, properties);
        pending.Publish(Locate(area, path));
        await _writer.FlushAsync();
        return length;
    }

    /// <inheritdoc/>
    public async Task<FileContent?> OpenAsync(FileArea area, string path, CancellationToken cancellationToken)
    {
        var location = Locate(area, path);
        if (!FilePath.IsValid(path) || !File.Exists(location))
        {
            return null;
        }

        FileStream stream;
        try
        {
            stream = new FileStream(
                location, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1,
                FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }

        try
        {
            var modified = File.GetLastWriteTimeUtc(stream.SafeFileHandle);
            var etag = string.Create(CultureInfo.InvariantCulture, $"\"{stream.Length:x}-{modified.Ticks:x}\"");
            var properties = await _properties.ReadAsync(area, path, cancellationToken);
            return new FileContent(stream, stream.Length, etag, new DateTimeOffset(modified, TimeSpan.Zero), properties);
        }
        catch
        {
            await stream.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<bool> ExistsAsync(FileArea area, string path, CancellationToken cancellationToken) =>
        Task.FromResult(FilePath.IsValid(path) && File.Exists(Locate(area, path)));

    /// <inheritdoc/>
    public async Task DeleteAsync(FileArea area, string path, CancellationToken cancellationToken)
    {
        FilePath.Require(path);
        var location = Locate(area, path);
        if (File.Exists(location))
        {
            File.Delete(location);
            _properties.Remove(area, path);
            await _writer.FlushAsync();
        }
    }

    public void Dispose() => _turn.Dispose();

    private static async Task<long> CopyAsync(
        Stream content, PendingFile pending, long maximumLength, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            var length = 0L;
            int read;
            while ((read = await content.ReadAsync(buffer, cancellationToken)) > 0)
            {
                if (length + read > maximumLength)
                {
                    throw new FileTooLargeException(maximumLength);
                }

                await RandomAccess.WriteAsync(pending.Handle, buffer.AsMemory(0, read), length, cancellationToken);
                length += read;
            }

            return length;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private string Locate(FileArea area, string path) =>
        string.Concat(area is FileArea.Public ? _public : _private, "/", path);
}
