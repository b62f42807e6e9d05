using System.Numerics;
using System.Runtime.CompilerServices;

namespace BadgeFunctions.Core.Nominations.Uploads.Metadata;

/// <summary>
/// Blanks the tags (RFC 9559 §5.1.8): they become a void element of the same length (RFC 8794 §11.3.2), since the
/// film's index counts bytes from its start.
/// </summary>
internal static class WebMMetadata
{
    private const int LongestId = 4;
    private const int LongestSize = 8;
    private const uint Segment = 0x18538067;
    private const uint Cluster = 0x1F43B675;
    private const uint Tags = 0x1254C367;
    private const byte Void = 0xEC;

    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> RemoveAsync(ByteReader reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long? left = null;
        while (true)
        {
            ReadOnlyMemory<byte> there = await reader.PeekAsync(LongestId + LongestSize, cancellationToken);
            if (there.IsEmpty)
            {
                if (left > 0)
                {
                    throw new DamagedFileException();
                }

                yield break;
            }

            (uint id, byte[] header, long? length) = Header(there.Span);
            reader.Take(header.Length);
            if (id == Segment)
            {
                left = length;
                yield return header;
                continue;
            }

            left -= header.Length + (length ?? 0);
            if (left < 0 || (length is null && id != Cluster))
            {
                throw new DamagedFileException();
            }

            yield return id == Tags ? VoidHeader(header.Length, length!.Value) : header;

            // The elements of a cluster of unknown length follow as if they were its brothers.
            await foreach (ReadOnlyMemory<byte> piece in id == Tags ? reader.BlankAsync(length!.Value, cancellationToken) : reader.CopyAsync(length ?? 0, cancellationToken))
            {
                yield return piece;
            }
        }
    }
    // As long as the header that it replaces; where a size of eight bytes does not fill it, what is left is content.
    private static byte[] VoidHeader(int headerLength, long contentLength)
    {
        int width = Math.Min(LongestSize, headerLength - 1);
        long size = contentLength + headerLength - 1 - width;
        byte[] header = new byte[headerLength];
        header[0] = Void;
        for (int i = width; i > 0; i--)
        {
            header[i] = (byte)size;
            size >>= 8;
        }

        header[1] |= (byte)(0x80 >> (width - 1));
        return header;
    }

    // The length is null where it is not known (RFC 8794 §6.2).
    private static (uint Id, byte[] Header, long? Length) Header(ReadOnlySpan<byte> there)
    {
        int idLength = Width(there, LongestId);
        int sizeLength = Width(there[idLength..], LongestSize);
        uint id = 0;
        foreach (byte one in there[..idLength])
        {
            id = (id << 8) | one;
        }

        long size = there[idLength] & (0xFF >> sizeLength);
        long unknown = 0xFF >> sizeLength;
        foreach (byte one in there.Slice(idLength + 1, sizeLength - 1))
        {
            size = (size << 8) | one;
            unknown = (unknown << 8) | 0xFF;
        }

        return (id, there[..(idLength + sizeLength)].ToArray(), size == unknown ? null : size);
    }

    private static int Width(ReadOnlySpan<byte> there, int longest)
    {
        int width = there.IsEmpty ? longest + 1 : BitOperations.LeadingZeroCount((uint)there[0]) - 23;
        return width > longest || width > there.Length ? throw new DamagedFileException() : width;
    }
}
