namespace BadgeFunctions.Core.Ports;

/// <summary>A file opened for reading. Dispose it.</summary>
/// <param name="Content">The bytes from the start; seekable.</param>
/// <param name="Length">How many there are.</param>
/// <param name="ETag">A strong entity tag, quoted.</param>
/// <param name="LastModified">When it was last written, in UTC.</param>
/// <param name="Properties">What is served with it.</param>
public sealed record FileContent(Stream Content, long Length, string ETag, DateTimeOffset LastModified, FileProperties Properties) : IAsyncDisposable
{
    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
