namespace OpenBadges.Baking.Png;

/// <summary>The order of the critical chunks (PNG, 5.6): IHDR, at most one PLTE, IDAT without a gap, IEND.</summary>
internal static class PngOrder
{
    public static PngHeader Check(List<PngChunk> chunks, ReadOnlySpan<byte> file)
    {
        if (chunks[0].Type != PngChunkType.Header)
        {
            throw new BadgeImageException(BadgeImageError.ChunkOrder);
        }

        var header = PngHeader.Parse(file.Slice(chunks[0].Start + 8, chunks[0].Length));
        var hasPalette = false;
        var hasData = false;
        for (var i = 1; i < chunks.Count; i++)
        {
            var inOrder = true;
            switch (chunks[i].Type)
            {
                case PngChunkType.Palette:
                    inOrder = !hasPalette && !hasData;
                    hasPalette = true;
                    break;
                case PngChunkType.Data:
                    inOrder = !hasData || chunks[i - 1].Type == PngChunkType.Data;
                    hasData = true;
                    break;
                case PngChunkType.End:
                    inOrder = hasData && (hasPalette || !header.NeedsPalette) && chunks[i].Length == 0;
                    break;
                default:
                    inOrder = !PngChunkType.IsCritical(chunks[i].Type);
                    break;
            }

            if (!inOrder)
            {
                throw new BadgeImageException(BadgeImageError.ChunkOrder);
            }
        }

        return header;
    }
}
