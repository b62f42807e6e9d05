using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace BadgeFunctions.Core.Nominations.Uploads.Metadata;

/// <summary>
/// Removes application segments and comments (ITU-T T.81 §B.1) but those that decide what is seen: JFIF, the colour
/// profile, Adobe's colour transform, and the orientation. What follows the picture's end goes, too: telephones put
/// previews and films there.
/// </summary>
internal static class JpegMetadata
{
    private const byte Start = 0xFF;
    private const byte Tem = 0x01;
    private const byte FirstRestart = 0xD0;
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte App0 = 0xE0;
    private const byte App1 = 0xE1;
    private const byte App2 = 0xE2;
    private const byte App14 = 0xEE;
    private const byte App15 = 0xEF;
    private const byte Comment = 0xFE;
    private const int HeaderLength = 4;

    private static ReadOnlySpan<byte> ExifHeader => "Exif\0\0"u8;

    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> RemoveAsync(ByteReader reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return await reader.ReadAsync(2, cancellationToken);
        while (true)
        {
            byte marker = await MarkerAsync(reader, cancellationToken);
            if (marker is Tem or (>= FirstRestart and <= EndOfImage))
            {
                yield return new[] { Start, marker };
                if (marker == EndOfImage)
                {
                    yield break;
                }

                if (marker == StartOfImage)
                {
                    throw new DamagedFileException();
                }

                continue;
            }

            int length = BinaryPrimitives.ReadUInt16BigEndian((await reader.PeekAsync(2, cancellationToken)).Span is { Length: >= 2 } two ? two : throw new DamagedFileException());
            if (length < 2)
            {
                throw new DamagedFileException();
            }

            ReadOnlyMemory<byte> segment = await reader.ReadAsync(length, cancellationToken);
            if (Kept(marker, segment.Span[2..]))
            {
                yield return new[] { Start, marker };
                yield return segment;
            }
            else if (marker == App1 && Oriented(segment.Span[2..]) is { } oriented)
            {
                yield return oriented;
            }

            if (marker == StartOfScan)
            {
                await foreach (ReadOnlyMemory<byte> piece in ScanAsync(reader, cancellationToken))
                {
                    yield return piece;
                }
            }
        }
    }

    private static bool Kept(byte marker, ReadOnlySpan<byte> content) => marker switch
    {
        App0 => content.StartsWith("JFIF\0"u8),
        App2 => content.StartsWith("ICC_PROFILE\0"u8),
        App14 => content.StartsWith("Adobe"u8),
        (>= App0 and <= App15) or Comment => false,
        _ => true,
    };

    private static byte[]? Oriented(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith(ExifHeader) || ExifOrientation.Read(content[ExifHeader.Length..]) is ExifOrientation.Upright)
        {
            return null;
        }

        byte[] tiff = ExifOrientation.Write(ExifOrientation.Read(content[ExifHeader.Length..]));
        return [Start, App1, 0, (byte)(HeaderLength - 2 + ExifHeader.Length + tiff.Length), .. ExifHeader, .. tiff];
    }

    // Any number of fill bytes may stand before a marker (§B.1.1.2).
    private static async ValueTask<byte> MarkerAsync(ByteReader reader, CancellationToken cancellationToken)
    {
        if ((await reader.ReadAsync(1, cancellationToken)).Span[0] != Start)
        {
            throw new DamagedFileException();
        }

        byte marker;
        do
        {
            marker = (await reader.ReadAsync(1, cancellationToken)).Span[0];
        }
        while (marker == Start);
        return marker == 0 ? throw new DamagedFileException() : marker;
    }

    // In a scan, 0xFF is part of the data when 0 or a restart marker's number follows (§B.1.1.5).
    private static async IAsyncEnumerable<ReadOnlyMemory<byte>> ScanAsync(ByteReader reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            ReadOnlyMemory<byte> there = await reader.PeekAsync(2, cancellationToken);
            if (there.Length < 2)
            {
                throw new DamagedFileException();
            }

            int length = ScanLength(there.Span, out bool ends);
            reader.Take(length);
            yield return there[..length];
            if (ends)
            {
                yield break;
            }
        }
    }

    private static int ScanLength(ReadOnlySpan<byte> data, out bool ends)
    {
        ends = false;
        int at = 0;
        while (true)
        {
            int found = data[at..].IndexOf(Start);
            if (found < 0)
            {
                return data.Length;
            }

            at += found;
            if (at == data.Length - 1)
            {
                // Which one it is, the next byte tells; there is one, or the file is cut off.
                return at > 0 ? at : throw new DamagedFileException();
            }

            if (data[at + 1] is not (0 or (>= FirstRestart and < StartOfImage)))
            {
                ends = true;
                return at;
            }

            at += 2;
            if (at >= data.Length)
            {
                return data.Length;
            }
        }
    }
}
