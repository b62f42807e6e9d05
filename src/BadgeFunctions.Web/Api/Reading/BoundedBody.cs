using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Api.Reading;

/// <summary>Reads a body whole, up to a limit that holds whatever its length claims to be.</summary>
internal static class BoundedBody
{
    private const int FirstBuffer = 4 * 1024;

    /// <exception cref="BadHttpRequestException">The body is longer (413).</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream body, long? claimedLength, int limit, CancellationToken cancellationToken)
    {
        if (claimedLength > limit)
        {
            throw TooLarge();
        }

        // One byte more than claimed, to see the end without growing.
        byte[] buffer = new byte[claimedLength is { } length ? length + 1 : FirstBuffer];
        int total = 0;
        while (true)
        {
            int read = await body.ReadAsync(buffer.AsMemory(total), cancellationToken);
            if (read == 0)
            {
                return buffer.AsMemory(0, total);
            }

            total += read;
            if (total > limit)
            {
                throw TooLarge();
            }

            if (total == buffer.Length)
            {
                Array.Resize(ref buffer, Math.Min(buffer.Length * 2, limit + 1));
            }
        }
    }

    private static BadHttpRequestException TooLarge() => new("The body is longer than its limit.", StatusCodes.Status413PayloadTooLarge);
}
