using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace BadgeFunctions.Core.Nominations.Uploads.Metadata;

/// <summary>
/// Blanks every chunk that is no part of the picture (RFC 9649 §2.7), Exif and XMP first, and takes their flags away.
/// Lengths stay, since the first one counts the whole file; readers pass over a chunk that they do not know.
/// </summary>
internal static class WebPMetadata
{
    private const int FileHeaderLength = 12;
    private const int HeaderLength = 8;
    private const int FlagsLength = 10;
    private const byte ExifFlag = 0x08;
    private const byte XmpFlag = 0x04;

    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> RemoveAsync(ByteReader reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> file = await reader.ReadAsync(FileHeaderLength, cancellationToken);
        long left = BinaryPrimitives.ReadUInt32LittleEndian(file.Span[4..]) - 4L;
        yield return file;
        while (left > 0)
        {
            byte[] header = (await reader.ReadAsync(HeaderLength, cancellationToken)).ToArray();
            long length = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(4));
            length += length & 1;
            left -= HeaderLength + length;
            if (left < 0)
            {
                throw new DamagedFileException();
            }

            if (header.AsSpan(0, 4).SequenceEqual("VP8X"u8) && length == FlagsLength)
            {
                byte[] flags = (await reader.ReadAsync(FlagsLength, cancellationToken)).ToArray();
                flags[0] &= unchecked((byte)~(ExifFlag | XmpFlag));
                yield return header;
                yield return flags;
                continue;
            }

            bool kept = IsPicture(header.AsSpan(0, 4));
            if (!kept)
            {
                "JUNK"u8.CopyTo(header);
            }

            yield return header;
            await foreach (ReadOnlyMemory<byte> piece in kept ? reader.CopyAsync(length, cancellationToken) : reader.BlankAsync(length, cancellationToken))
            {
                yield return piece;
            }
        }
    }

    private static bool IsPicture(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("VP8 "u8) || type.SequenceEqual("VP8L"u8) || type.SequenceEqual("ALPH"u8)
        || type.SequenceEqual("ICCP"u8) || type.SequenceEqual("ANIM"u8) || type.SequenceEqual("ANMF"u8);
}
