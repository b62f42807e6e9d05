using System.Collections.Concurrent;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.App.Tests.Keys;

/// <summary>Public files in memory, as far as publishing keys needs them.</summary>
internal sealed class PublishedFiles : IFiles
{
    private readonly ConcurrentDictionary<string, FileWrite> _files = new(StringComparer.Ordinal);

    public Task WriteAsync(FileArea area, IReadOnlyList<FileWrite> files, CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            _files[file.Path] = file;
        }

        return Task.CompletedTask;
    }

    public Task<FileContent?> OpenAsync(FileArea area, string path, CancellationToken cancellationToken) => Task.FromResult(
        _files.TryGetValue(path, out var file)
            ? new FileContent(new MemoryStream(file.Content.ToArray()), file.Content.Length, "\"1\"", DateTimeOffset.UnixEpoch, file.Properties)
            : null);

    public Task<bool> ExistsAsync(FileArea area, string path, CancellationToken cancellationToken) => Task.FromResult(_files.ContainsKey(path));

    public Task<long> WriteAsync(
        FileArea area, string path, Stream content, long maximumLength, FileProperties properties, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task DeleteAsync(FileArea area, string path, CancellationToken cancellationToken) => throw new NotSupportedException();
}
