using System.Collections.Concurrent;
using System.Security.Cryptography;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Web.Tests.Site.Ports;

/// <summary>Files in memory.</summary>
internal sealed class MemoryFiles : IFiles
{
    private static readonly DateTimeOffset Written = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    private readonly ConcurrentDictionary<(FileArea Area, string Path), FileWrite> _files = new();

    /// <summary>All there is, to come back to.</summary>
    public KeyValuePair<(FileArea Area, string Path), FileWrite>[] Snapshot() => [.. _files];

    /// <summary>Puts everything back to what it was.</summary>
    public void Restore(KeyValuePair<(FileArea Area, string Path), FileWrite>[] snapshot)
    {
        _files.Clear();
        snapshot.ToList().ForEach(file => _files[file.Key] = file.Value);
    }

    public IReadOnlyList<string> PathsOf(FileArea area) => [.. _files.Keys.Where(key => key.Area == area).Select(key => key.Path).Order()];

    public Task WriteAsync(FileArea area, IReadOnlyList<FileWrite> files, CancellationToken cancellationToken)
    {
        foreach (FileWrite file in files)
        {
            _files[(area, file.Path)] = file with { Content = file.Content.ToArray() };
        }

        return Task.CompletedTask;
    }

    public async Task<long> WriteAsync(
        FileArea area, string path, Stream content, long maximumLength, FileProperties properties, CancellationToken cancellationToken)
    {
        using MemoryStream copy = new();
        await content.CopyToAsync(copy, cancellationToken);
        if (copy.Length > maximumLength)
        {
            throw new FileTooLargeException(maximumLength);
        }

        _files[(area, path)] = new FileWrite(path, copy.ToArray(), properties);
        return copy.Length;
    }

    public Task<FileContent?> OpenAsync(FileArea area, string path, CancellationToken cancellationToken)
    {
        if (!_files.TryGetValue((area, path), out FileWrite? file))
        {
            return Task.FromResult<FileContent?>(null);
        }

        string etag = $"\"{Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))[..16]}\"";
        return Task.FromResult<FileContent?>(
            new FileContent(new MemoryStream(file.Content.ToArray()), file.Content.Length, etag, Written, file.Properties));
    }

    public Task<bool> ExistsAsync(FileArea area, string path, CancellationToken cancellationToken) => Task.FromResult(_files.ContainsKey((area, path)));

    public Task DeleteAsync(FileArea area, string path, CancellationToken cancellationToken)
    {
        _files.TryRemove((area, path), out _);
        return Task.CompletedTask;
    }
}
