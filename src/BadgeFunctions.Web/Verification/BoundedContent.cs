using OpenBadges.Verification;

namespace BadgeFunctions.Web.Verification;

/// <summary>Reads an answer's body up to a limit, counted after decompression.</summary>
internal static class BoundedContent
{
    private const int FirstBuffer = 16 * 1024;

    /// <exception cref="LinkedDocumentException">The body is longer.</exception>
    public static async Task<byte[]> ReadAsync(HttpContent content, int maximumLength, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > maximumLength)
        {
            throw new LinkedDocumentException(LinkedDocumentFailure.TooLarge);
        }

        await using Stream stream = await content.ReadAsStreamAsync(cancellationToken);
        byte[] buffer = new byte[Math.Min(FirstBuffer, maximumLength + 1)];
        int length = 0;
        while (true)
        {
            int read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken);
            if (read == 0)
            {
                return buffer.AsSpan(0, length).ToArray();
            }

            length += read;
            if (length > maximumLength)
            {
                throw new LinkedDocumentException(LinkedDocumentFailure.TooLarge);
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, Math.Min(buffer.Length * 2, maximumLength + 1));
            }
        }
    }
}
