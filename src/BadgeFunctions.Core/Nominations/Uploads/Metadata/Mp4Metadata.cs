using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace BadgeFunctions.Core.Nominations.Uploads.Metadata;

/// <summary>
/// Blanks the boxes for user data, metadata and private extensions (ISO/IEC 14496-12 §8.10, §8.11, §11.1; QuickTime's
/// <c>©xyz</c> is in the first) wherever they are. They become free space of the same length: the film's tables count
/// bytes from the file's start.
/// </summary>
internal static class Mp4Metadata
{
    private const int ShortHeader = 8;
    private const int LongHeader = 16;
    private const int Deepest = 16;

    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> RemoveAsync(ByteReader reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Stack<long> ends = new();
        long at = 0;
        while (true)
        {
            while (ends.TryPeek(out long end) && at == end)
            {
                ends.Pop();
            }

            long room = ends.TryPeek(out long parent) ? parent - at : long.MaxValue;
            ReadOnlyMemory<byte> there = await reader.PeekAsync(LongHeader, cancellationToken);
            if (there.IsEmpty && ends.Count == 0)
            {
                yield break;
            }

            if (room < ShortHeader)
            {
                // QuickTime may end a box with four zeros.
                yield return new byte[(int)room];
                await reader.SkipAsync(room, cancellationToken);
                at += room;
                continue;
            }

            (byte[] header, long content) = Header(there.Span, room, ends.Count == 0);
            reader.Take(header.Length);
            at += header.Length;
            bool toTheEnd = content < 0;
            bool isMetadata = IsMetadata(header.AsSpan(4, 4));
            if (isMetadata)
            {
                "free"u8.CopyTo(header.AsSpan(4));
            }

            bool enters = IsContainer(header.AsSpan(4, 4)) && !toTheEnd;
            yield return header;
            if (enters)
            {
                ends.Push(ends.Count < Deepest ? at + content : throw new DamagedFileException());
                continue;
            }

            await foreach (ReadOnlyMemory<byte> piece in Content(reader, content, isMetadata, cancellationToken))
            {
                yield return piece;
            }

            if (toTheEnd)
            {
                yield break;
            }

            at += content;
        }
    }

    // The content's length is -1 for a box that goes on to the end of the file.
    private static (byte[] Header, long Content) Header(ReadOnlySpan<byte> there, long room, bool isTop)
    {
        if (there.Length < ShortHeader)
        {
            throw new DamagedFileException();
        }

        long size = BinaryPrimitives.ReadUInt32BigEndian(there);
        if (size == 0)
        {
            return isTop ? (there[..ShortHeader].ToArray(), -1) : throw new DamagedFileException();
        }

        int header = ShortHeader;
        if (size == 1)
        {
            header = LongHeader;
            size = there.Length < LongHeader ? 0 : BinaryPrimitives.ReadInt64BigEndian(there[ShortHeader..]);
        }

        return size < header || size > room ? throw new DamagedFileException() : (there[..header].ToArray(), size - header);
    }

    private static IAsyncEnumerable<ReadOnlyMemory<byte>> Content(ByteReader reader, long length, bool isMetadata, CancellationToken cancellationToken) =>
        length < 0 ? Rest(reader, isMetadata, cancellationToken)
        : isMetadata ? reader.BlankAsync(length, cancellationToken)
        : reader.CopyAsync(length, cancellationToken);

    private static async IAsyncEnumerable<ReadOnlyMemory<byte>> Rest(ByteReader reader, bool isMetadata, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await reader.PeekAsync(1, cancellationToken) is { IsEmpty: false } there)
        {
            reader.Take(there.Length);
            yield return isMetadata ? new byte[there.Length] : there;
        }
    }

    private static bool IsMetadata(ReadOnlySpan<byte> type) => type.SequenceEqual("udta"u8) || type.SequenceEqual("meta"u8) || type.SequenceEqual("uuid"u8);

    private static bool IsContainer(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("moov"u8) || type.SequenceEqual("trak"u8) || type.SequenceEqual("mdia"u8)
        || type.SequenceEqual("minf"u8) || type.SequenceEqual("moof"u8) || type.SequenceEqual("traf"u8);
}
