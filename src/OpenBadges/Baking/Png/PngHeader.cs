using System.Buffers.Binary;

namespace OpenBadges.Baking.Png;

/// <summary>The IHDR chunk (PNG, 11.2.1).</summary>
internal readonly record struct PngHeader(int Width, int Height, bool NeedsPalette)
{
    public const int Length = 13;

    public static PngHeader Parse(ReadOnlySpan<byte> content)
    {
        if (content.Length != Length || !IsKnownKind(content[8], content[9])
            || content[10] != 0 || content[11] != 0 || content[12] > 1)
        {
            throw new BadgeImageException(BadgeImageError.MalformedChunk);
        }

        var width = BinaryPrimitives.ReadUInt32BigEndian(content);
        var height = BinaryPrimitives.ReadUInt32BigEndian(content[4..]);
        if (width is 0 or > BadgeImageLimits.PngSide || height is 0 or > BadgeImageLimits.PngSide)
        {
            throw new BadgeImageException(BadgeImageError.Dimensions);
        }

        return new PngHeader((int)width, (int)height, content[9] == 3);
    }

    private static bool IsKnownKind(byte depth, byte colour) => colour switch
    {
        0 => depth is 1 or 2 or 4 or 8 or 16,
        2 or 4 or 6 => depth is 8 or 16,
        3 => depth is 1 or 2 or 4 or 8,
        _ => false,
    };
}
