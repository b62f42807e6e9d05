using System.Buffers.Binary;

namespace BadgeFunctions.Core.Commissions.Minutes.Pdf;

/// <summary>A font's map from characters to glyphs, in its format 4: the Basic Multilingual Plane.</summary>
internal sealed class CharacterMap
{
    private readonly ReadOnlyMemory<byte> _map;
    private readonly int _segments;

    private CharacterMap(ReadOnlyMemory<byte> map)
    {
        _map = map;
        _segments = UInt16(6) / 2;
    }

    public static CharacterMap Read(ReadOnlyMemory<byte> table)
    {
        ReadOnlySpan<byte> bytes = table.Span;
        for (int i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]); i++)
        {
            int offset = BinaryPrimitives.ReadInt32BigEndian(bytes[(4 + (i * 8) + 4)..]);
            if (BinaryPrimitives.ReadUInt16BigEndian(bytes[offset..]) == 4)
            {
                return new CharacterMap(table[offset..]);
            }
        }

        throw new InvalidOperationException("The font has no map that is known here.");
    }

    public int Find(int character)
    {
        for (int i = 0; i < _segments && character <= char.MaxValue; i++)
        {
            if (UInt16(14 + (i * 2)) < character)
            {
                continue;
            }

            int start = UInt16(16 + (_segments * 2) + (i * 2));
            if (start > character)
            {
                return 0;
            }

            int delta = UInt16(16 + (_segments * 4) + (i * 2));
            int place = 16 + (_segments * 6) + (i * 2);
            int range = UInt16(place);
            int glyph = range == 0 ? character : UInt16(place + range + ((character - start) * 2));
            return range != 0 && glyph == 0 ? 0 : (glyph + delta) & char.MaxValue;
        }

        return 0;
    }

    private int UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_map.Span[at..]);
}
