namespace BadgeFunctions.Core.Ports;

/// <summary>Public and private files. A reader sees a file's old content or its new one, never a part.</summary>
public interface IFiles
{
    /// <summary>Writes files, replacing what is there, and returns when all are durable.</summary>
    Task WriteAsync(FileArea area, IReadOnlyList<FileWrite> files, CancellationToken cancellationToken);

    /// <summary>Streams an upload into a file and returns its length; a partial file is never visible.</summary>
    /// <exception cref="FileTooLargeException">More than <paramref name="maximumLength"/> bytes came; nothing was kept.</exception>
    Task<long> WriteAsync(
        FileArea area, string path, Stream content, long maximumLength, FileProperties properties, CancellationToken cancellationToken);

    /// <summary>Opens a file, or returns <see langword="null"/> when there is none.</summary>
    Task<FileContent?> OpenAsync(FileArea area, string path, CancellationToken cancellationToken);

    /// <summary>Whether a file exists.</summary>
    Task<bool> ExistsAsync(FileArea area, string path, CancellationToken cancellationToken);

    /// <summary>Removes a file if it is there.</summary>
    Task DeleteAsync(FileArea area, string path, CancellationToken cancellationToken);
}
