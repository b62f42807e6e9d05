using System.Buffers.Binary;
using System.Text;

namespace BadgeFunctions.Core.Commissions.Minutes.Pdf;

/// <summary>What a page needs to know of a TrueType font with glyph outlines (ISO/IEC 14496-22).</summary>
internal sealed class TrueTypeFont
{
    private const int DirectoryEntry = 16;
    private const int FirstEntry = 12;

    private readonly byte[] _file;
    private readonly Dictionary<string, (int Offset, int Length)> _tables = new(StringComparer.Ordinal);
    private readonly CharacterMap _characters;
    private readonly int _metrics;
    private readonly bool _longOffsets;

    public TrueTypeFont(byte[] file)
    {
        _file = file;
        for (int i = 0; i < UInt16(4); i++)
        {
            int entry = FirstEntry + (i * DirectoryEntry);
            _tables[Encoding.ASCII.GetString(file, entry, 4)] = (Int32(entry + 8), Int32(entry + 12));
        }

        int head = _tables["head"].Offset;
        UnitsPerEm = UInt16(head + 18);
        _longOffsets = UInt16(head + 50) == 1;
        Box = [Int16(head + 36), Int16(head + 38), Int16(head + 40), Int16(head + 42)];
        int horizontal = _tables["hhea"].Offset;
        Ascent = Int16(horizontal + 4);
        Descent = Int16(horizontal + 6);
        _metrics = UInt16(horizontal + 34);
        CapHeight = Int16(_tables["OS/2"].Offset + 88);
        Glyphs = UInt16(_tables["maxp"].Offset + 4);
        _characters = CharacterMap.Read(file.AsMemory(_tables["cmap"].Offset, _tables["cmap"].Length));
    }

    public int UnitsPerEm { get; }

    public IReadOnlyList<int> Box { get; }

    public int Ascent { get; }

    public int Descent { get; }

    public int CapHeight { get; }

    public int Glyphs { get; }

    /// <summary>The glyph of a character; 0 when the font has none.</summary>
    public int GlyphOf(Rune character) => _characters.Find(character.Value);

    /// <summary>How wide a glyph is, in thousandths of the font's size.</summary>
    public int WidthOf(int glyph)
    {
        int place = Math.Min(glyph, _metrics - 1);
        return (int)Math.Round(UInt16(_tables["hmtx"].Offset + (place * 4)) * 1000.0 / UnitsPerEm);
    }

    /// <summary>A table's bytes, or <see langword="null"/>.</summary>
    public ReadOnlyMemory<byte>? Table(string name) =>
        _tables.TryGetValue(name, out (int Offset, int Length) table) ? _file.AsMemory(table.Offset, table.Length) : null;

    /// <summary>A glyph's outline; empty for a space.</summary>
    public ReadOnlyMemory<byte> Outline(int glyph)
    {
        int start = OffsetOf(glyph);
        return _file.AsMemory(_tables["glyf"].Offset + start, OffsetOf(glyph + 1) - start);
    }

    private int OffsetOf(int glyph)
    {
        int table = _tables["loca"].Offset;
        return _longOffsets ? Int32(table + (glyph * 4)) : UInt16(table + (glyph * 2)) * 2;
    }

    private int UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(at));

    private int Int16(int at) => BinaryPrimitives.ReadInt16BigEndian(_file.AsSpan(at));

    private int Int32(int at) => BinaryPrimitives.ReadInt32BigEndian(_file.AsSpan(at));
}
