using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Nominations.Uploads.Partial;

/// <summary>Gives the parts of an upload piece by piece, one part open at a time.</summary>
internal static class PartsStream
{
    private const int BufferLength = 64 * 1024;

    /// <exception cref="InvalidOperationException">A part is missing, or is not what it was.</exception>
    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync(
        IFiles files, PartialUpload upload, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[BufferLength];
        long offset = 0;
        foreach (int length in upload.Parts)
        {
            await using FileContent? part = await files.OpenAsync(FileArea.Private, PartialUploads.PathOf(upload.Id, offset), cancellationToken);
            if (part?.Length != length)
            {
                throw new InvalidOperationException("A part of an upload is not what it was.");
            }

            while (await part.Content.ReadAsync(buffer, cancellationToken) is > 0 and var read)
            {
                yield return buffer.AsMemory(0, read);
            }

            offset += length;
        }
    }
}
