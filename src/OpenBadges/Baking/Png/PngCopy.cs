using System.Buffers.Binary;

namespace OpenBadges.Baking.Png;

/// <summary>One copy of a PNG from stream to stream, checked as <see cref="PngFile"/> checks it.</summary>
internal sealed class PngCopy(Stream source, Stream target, byte[] buffer, CancellationToken cancellationToken)
{
    private const int HeadBytes = 8;

    private PngOrder _order;

    /// <param name="afterHeader">Whole chunks to insert after the header.</param>
    public async Task RunAsync(ReadOnlyMemory<byte> afterHeader)
    {
        var signature = buffer.AsMemory(0, PngFile.Signature.Length);
        if (await source.ReadAtLeastAsync(signature, signature.Length, throwOnEndOfStream: false, cancellationToken) < signature.Length
            || !PngFile.HasSignature(signature.Span))
        {
            throw new BadgeImageException(BadgeImageError.UnknownFormat);
        }

        await target.WriteAsync(signature, cancellationToken);
        uint type;
        var count = 0;
        do
        {
            if (count++ == BadgeImageLimits.PngChunks)
            {
                throw new BadgeImageException(BadgeImageError.TooManyChunks);
            }

            type = await CopyChunkAsync();
            if (type == PngChunkType.Header)
            {
                await target.WriteAsync(afterHeader, cancellationToken);
            }
        }
        while (type != PngChunkType.End);

        if (await source.ReadAsync(buffer.AsMemory(0, 1), cancellationToken) > 0)
        {
            throw new BadgeImageException(BadgeImageError.TrailingData);
        }
    }

    private async ValueTask<uint> CopyChunkAsync()
    {
        await ReadAsync(buffer.AsMemory(0, HeadBytes));
        var length = BinaryPrimitives.ReadUInt32BigEndian(buffer);
        var type = BinaryPrimitives.ReadUInt32BigEndian(buffer.AsSpan(4));
        if (length > int.MaxValue || !PngChunkType.IsValid(type))
        {
            throw new BadgeImageException(BadgeImageError.MalformedChunk);
        }

        _order.Next(type, length);

        // The first block holds the whole of a header, and the keyword of a text.
        var block = (int)Math.Min(length, (uint)(buffer.Length - HeadBytes));
        await ReadAsync(buffer.AsMemory(HeadBytes, block));
        var content = buffer.AsMemory(HeadBytes, block);
        if (type == PngChunkType.Header)
        {
            _order.Take(PngHeader.Parse(content.Span));
        }

        var isKept = !PngText.IsText(type) || !PngKeyword.IsBadge(PngText.Keyword(content.Span));
        var crc = Crc32.Append(Crc32.Start, buffer.AsSpan(4, 4 + block));
        await WriteAsync(isKept, HeadBytes + block);
        for (var left = length - (uint)block; left > 0; left -= (uint)block)
        {
            block = (int)Math.Min(left, (uint)buffer.Length);
            await ReadAsync(buffer.AsMemory(0, block));
            crc = Crc32.Append(crc, buffer.AsSpan(0, block));
            await WriteAsync(isKept, block);
        }

        await ReadAsync(buffer.AsMemory(0, 4));
        if (BinaryPrimitives.ReadUInt32BigEndian(buffer) != Crc32.Finish(crc))
        {
            throw new BadgeImageException(BadgeImageError.ChecksumMismatch);
        }

        await WriteAsync(isKept, 4);
        return type;
    }

    private async ValueTask ReadAsync(Memory<byte> block)
    {
        if (await source.ReadAtLeastAsync(block, block.Length, throwOnEndOfStream: false, cancellationToken) < block.Length)
        {
            throw new BadgeImageException(BadgeImageError.Truncated);
        }
    }

    private ValueTask WriteAsync(bool isKept, int length) =>
        isKept ? target.WriteAsync(buffer.AsMemory(0, length), cancellationToken) : ValueTask.CompletedTask;
}
