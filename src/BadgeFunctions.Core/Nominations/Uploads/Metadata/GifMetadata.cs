using System.Runtime.CompilerServices;

namespace BadgeFunctions.Core.Nominations.Uploads.Metadata;

/// <summary>
/// Removes comments and application extensions (GIF89a §24, §26) but those that decide what is seen: how often it is
/// repeated, and the colour profile. What follows the trailer goes, too.
/// </summary>
internal static class GifMetadata
{
    private const byte Image = 0x2C;
    private const byte Extension = 0x21;
    private const byte Trailer = 0x3B;
    private const byte Comment = 0xFE;
    private const byte Application = 0xFF;
    private const int HeadLength = 13;
    private const int ImageLength = 9;
    private const int NameLength = 11;

    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> RemoveAsync(ByteReader reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        byte[] head = (await reader.ReadAsync(HeadLength, cancellationToken)).ToArray();
        yield return head;
        yield return await reader.ReadAsync(TableLength(head[10]), cancellationToken);
        while (true)
        {
            byte block = await ByteAsync(reader, cancellationToken);
            if (block == Trailer)
            {
                yield return new[] { Trailer };
                yield break;
            }

            bool kept = true;
            if (block == Image)
            {
                byte[] image = (await reader.ReadAsync(ImageLength, cancellationToken)).ToArray();
                yield return new[] { Image };
                yield return image;

                // The local colours, then the size of the first code.
                yield return await reader.ReadAsync(TableLength(image[8]) + 1, cancellationToken);
            }
            else if (block == Extension)
            {
                byte label = await ByteAsync(reader, cancellationToken);
                kept = label != Comment && (label != Application || await DecidesWhatIsSeenAsync(reader, cancellationToken));
                if (kept)
                {
                    yield return new[] { Extension, label };
                }
            }
            else
            {
                throw new DamagedFileException();
            }

            byte length;
            do
            {
                length = await ByteAsync(reader, cancellationToken);
                ReadOnlyMemory<byte> content = await reader.ReadAsync(length, cancellationToken);
                if (kept)
                {
                    yield return new[] { length };
                    yield return content;
                }
            }
            while (length > 0);
        }
    }

    private static int TableLength(byte packed) => (packed & 0x80) == 0 ? 0 : 3 << ((packed & 7) + 1);

    private static async ValueTask<byte> ByteAsync(ByteReader reader, CancellationToken cancellationToken) =>
        (await reader.ReadAsync(1, cancellationToken)).Span[0];

    private static async ValueTask<bool> DecidesWhatIsSeenAsync(ByteReader reader, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> there = await reader.PeekAsync(1 + NameLength, cancellationToken);
        return there.Length > NameLength && there.Span[0] == NameLength && IsKnown(there.Span.Slice(1, NameLength));
    }

    private static bool IsKnown(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("NETSCAPE2.0"u8) || name.SequenceEqual("ANIMEXTS1.0"u8) || name.SequenceEqual("ICCRGBG1012"u8);
}
