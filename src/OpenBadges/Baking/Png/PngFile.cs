using System.Buffers.Binary;

namespace OpenBadges.Baking.Png;

/// <summary>A PNG whose chunks have been checked from the first byte to the last: lengths, order, checksums, bounds.</summary>
internal sealed class PngFile
{
    private PngFile(PngHeader header, List<PngChunk> chunks)
    {
        Header = header;
        Chunks = chunks;
    }

    public PngHeader Header { get; }

    /// <summary>From IHDR to IEND.</summary>
    public IReadOnlyList<PngChunk> Chunks { get; }

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool HasSignature(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    public static PngFile Parse(ReadOnlySpan<byte> file)
    {
        if (file.Length > BadgeImageLimits.ImageBytes)
        {
            throw new BadgeImageException(BadgeImageError.TooLarge);
        }

        if (!HasSignature(file))
        {
            throw new BadgeImageException(BadgeImageError.UnknownFormat);
        }

        var chunks = new List<PngChunk>();
        for (var start = Signature.Length; ; start = chunks[^1].End)
        {
            var chunk = ReadChunk(file, start);
            if (chunks.Count == BadgeImageLimits.PngChunks)
            {
                throw new BadgeImageException(BadgeImageError.TooManyChunks);
            }

            chunks.Add(chunk);
            if (chunk.Type == PngChunkType.End)
            {
                break;
            }
        }

        var header = PngOrder.Check(chunks, file);
        return chunks[^1].End == file.Length
            ? new PngFile(header, chunks)
            : throw new BadgeImageException(BadgeImageError.TrailingData);
    }

    private static PngChunk ReadChunk(ReadOnlySpan<byte> file, int start)
    {
        var rest = file[start..];
        if (rest.Length < PngChunk.Overhead)
        {
            throw new BadgeImageException(BadgeImageError.Truncated);
        }

        // Compared as unsigned numbers against what is left, so that no length can overflow.
        var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
        if (length > (uint)(rest.Length - PngChunk.Overhead))
        {
            throw new BadgeImageException(BadgeImageError.Truncated);
        }

        var type = BinaryPrimitives.ReadUInt32BigEndian(rest[4..]);
        if (!PngChunkType.IsValid(type))
        {
            throw new BadgeImageException(BadgeImageError.MalformedChunk);
        }

        var typeAndContent = rest.Slice(4, 4 + (int)length);
        if (Crc32.Compute(typeAndContent) != BinaryPrimitives.ReadUInt32BigEndian(rest[(8 + (int)length)..]))
        {
            throw new BadgeImageException(BadgeImageError.ChecksumMismatch);
        }

        return new PngChunk(type, start, (int)length);
    }
}
