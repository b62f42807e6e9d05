namespace OpenBadges.Baking.Png;

/// <summary>The order of the critical chunks (PNG, 5.6): IHDR, at most one PLTE, IDAT without a gap, IEND.</summary>
internal struct PngOrder
{
    private uint _previous;
    private bool _needsPalette;
    private bool _hasPalette;
    private bool _hasData;

    /// <summary>Checks the chunks of a file and reads its header.</summary>
    public static PngHeader Check(List<PngChunk> chunks, ReadOnlySpan<byte> file)
    {
        var order = default(PngOrder);
        var header = default(PngHeader);
        foreach (var chunk in chunks)
        {
            order.Next(chunk.Type, (uint)chunk.Length);
            if (chunk.Type == PngChunkType.Header)
            {
                header = PngHeader.Parse(file.Slice(chunk.Start + 8, chunk.Length));
                order.Take(header);
            }
        }

        return header;
    }

    /// <summary>Takes the next chunk.</summary>
    /// <exception cref="BadgeImageException">It cannot come here.</exception>
    public void Next(uint type, uint length)
    {
        bool isInOrder;
        switch (type)
        {
            case PngChunkType.Header:
                isInOrder = _previous == 0;
                break;
            case PngChunkType.Palette:
                isInOrder = !_hasPalette && !_hasData;
                _hasPalette = true;
                break;
            case PngChunkType.Data:
                isInOrder = !_hasData || _previous == PngChunkType.Data;
                _hasData = true;
                break;
            case PngChunkType.End:
                isInOrder = _hasData && (_hasPalette || !_needsPalette) && length == 0;
                break;
            default:
                isInOrder = !PngChunkType.IsCritical(type);
                break;
        }

        if (!isInOrder || (_previous == 0 && type != PngChunkType.Header))
        {
            throw new BadgeImageException(BadgeImageError.ChunkOrder);
        }

        _previous = type;
    }

    /// <summary>Takes what the header says about the chunks that follow.</summary>
    public void Take(PngHeader header) => _needsPalette = header.NeedsPalette;
}
