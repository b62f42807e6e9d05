using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Attendance.Lists;

/// <summary>Keeps a list from the moment it came until somebody confirmed it; one that nobody confirms is swept like any abandoned upload.</summary>
/// <param name="files">Where it is kept.</param>
/// <param name="uploads">Knows what may be swept.</param>
public sealed class ReceivedLists(IFiles files, UploadLedger uploads)
{
    /// <summary>Keeps a list and returns where.</summary>
    /// <exception cref="FileTooLargeException">It is longer than <see cref="AttendanceLimits.File"/>; nothing was kept.</exception>
    public async Task<string> KeepAsync(Stream content, CancellationToken cancellationToken)
    {
        string path = await uploads.OpenAsync(".csv", cancellationToken);
        await files.WriteAsync(FileArea.Private, path, content, AttendanceLimits.File, new FileProperties("text/csv"), cancellationToken);
        return path;
    }

    /// <summary>Reads a kept list, or returns <see langword="null"/> when it is there no more.</summary>
    public async Task<ReadOnlyMemory<byte>?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (await files.OpenAsync(FileArea.Private, path, cancellationToken) is not { } file)
        {
            return null;
        }

        await using FileContent open = file;
        byte[] content = new byte[file.Length];
        await file.Content.ReadExactlyAsync(content, cancellationToken);
        return content;
    }

    /// <summary>Removes a list.</summary>
    public Task DiscardAsync(string path, CancellationToken cancellationToken) => uploads.DiscardAsync(path, cancellationToken);
}
