using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using OpenBadges.Baking.Png;

namespace BadgeFunctions.Core.Nominations.Uploads.Metadata;

/// <summary>Removes texts, the time and Exif (PNG 3rd edition §11.3) but its orientation, and what follows the end.</summary>
internal static class PngMetadata
{
    private const int SignatureLength = 8;
    private const int HeaderLength = 8;
    private const int CheckLength = 4;
    private const int LongestExif = 64 * 1024;

    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> RemoveAsync(ByteReader reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return await reader.ReadAsync(SignatureLength, cancellationToken);
        bool ended = false;
        while (!ended)
        {
            byte[] header = (await reader.ReadAsync(HeaderLength, cancellationToken)).ToArray();
            int length = BinaryPrimitives.ReadInt32BigEndian(header);
            if (length < 0)
            {
                throw new DamagedFileException();
            }

            ReadOnlyMemory<byte> type = header.AsMemory(4);
            ended = type.Span.SequenceEqual("IEND"u8);
            if (type.Span.SequenceEqual("eXIf"u8) && length <= LongestExif)
            {
                ReadOnlyMemory<byte> exif = await reader.ReadAsync(length + CheckLength, cancellationToken);
                int orientation = ExifOrientation.Read(exif.Span[..length]);
                if (orientation != ExifOrientation.Upright)
                {
                    yield return Chunk("eXIf"u8, ExifOrientation.Write(orientation));
                }
            }
            else if (IsMetadata(type.Span))
            {
                await reader.SkipAsync((long)length + CheckLength, cancellationToken);
            }
            else
            {
                yield return header;
                await foreach (ReadOnlyMemory<byte> piece in reader.CopyAsync((long)length + CheckLength, cancellationToken))
                {
                    yield return piece;
                }
            }
        }
    }

    private static bool IsMetadata(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("eXIf"u8) || type.SequenceEqual("tEXt"u8) || type.SequenceEqual("zTXt"u8) || type.SequenceEqual("iTXt"u8) || type.SequenceEqual("tIME"u8);

    private static byte[] Chunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        byte[] chunk = new byte[HeaderLength + content.Length + CheckLength];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        type.CopyTo(chunk.AsSpan(4));
        content.CopyTo(chunk.AsSpan(HeaderLength));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(HeaderLength + content.Length), Crc32.Compute(chunk.AsSpan(4, 4 + content.Length)));
        return chunk;
    }
}
