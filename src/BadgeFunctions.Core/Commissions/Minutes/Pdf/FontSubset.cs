using System.Buffers.Binary;
using System.Text;

namespace BadgeFunctions.Core.Commissions.Minutes.Pdf;

/// <summary>
/// A font with the outlines of some glyphs only. Glyphs keep their numbers, so nothing else has to be written anew.
/// </summary>
internal static class FontSubset
{
    private const int HeadOfDirectory = 12;
    private const int DirectoryEntry = 16;
    private const int IsLong = 1;
    private const int WordArguments = 0x0001;
    private const int OneScale = 0x0008;
    private const int More = 0x0020;
    private const int TwoScales = 0x0040;
    private const int Matrix = 0x0080;

    private static readonly string[] Copied = ["cvt ", "fpgm", "head", "hhea", "hmtx", "maxp", "prep"];

    public static byte[] Of(TrueTypeFont font, IEnumerable<int> used)
    {
        SortedSet<int> glyphs = [0];
        foreach (int glyph in used)
        {
            Include(font, glyph, glyphs);
        }

        MemoryStream outlines = new();
        byte[] offsets = new byte[(font.Glyphs + 1) * 4];
        for (int glyph = 0; glyph < font.Glyphs; glyph++)
        {
            if (glyphs.Contains(glyph))
            {
                outlines.Write(font.Outline(glyph).Span);
                outlines.Write(new byte[(4 - (outlines.Length % 4)) % 4]);
            }

            BinaryPrimitives.WriteInt32BigEndian(offsets.AsSpan((glyph + 1) * 4), (int)outlines.Length);
        }

        SortedDictionary<string, byte[]> tables = new(StringComparer.Ordinal) { ["glyf"] = outlines.ToArray(), ["loca"] = offsets };
        foreach (string name in Copied)
        {
            if (font.Table(name) is { } table)
            {
                tables[name] = table.ToArray();
            }
        }

        BinaryPrimitives.WriteInt16BigEndian(tables["head"].AsSpan(50), IsLong);
        return Write(tables);
    }

    // An accented letter is often made of a letter and an accent.
    private static void Include(TrueTypeFont font, int glyph, SortedSet<int> glyphs)
    {
        if (!glyphs.Add(glyph))
        {
            return;
        }

        ReadOnlySpan<byte> outline = font.Outline(glyph).Span;
        if (outline.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
        {
            return;
        }

        int at = 10;
        int flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            Include(font, BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]), glyphs);
            at += 4 + ((flags & WordArguments) == 0 ? 2 : 4)
                + ((flags & OneScale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0);
        }
        while ((flags & More) != 0);
    }

    private static byte[] Write(SortedDictionary<string, byte[]> tables)
    {
        MemoryStream body = new();
        byte[] directory = new byte[HeadOfDirectory + (tables.Count * DirectoryEntry)];
        int power = (int)Math.Log2(tables.Count);
        BinaryPrimitives.WriteInt32BigEndian(directory, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(directory.AsSpan(4), (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(directory.AsSpan(6), (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(directory.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(directory.AsSpan(10), (ushort)((tables.Count * 16) - (16 << power)));
        int entry = HeadOfDirectory;
        foreach ((string name, byte[] table) in tables)
        {
            Encoding.ASCII.GetBytes(name, directory.AsSpan(entry));
            BinaryPrimitives.WriteUInt32BigEndian(directory.AsSpan(entry + 4), ChecksumOf(table));
            BinaryPrimitives.WriteInt32BigEndian(directory.AsSpan(entry + 8), directory.Length + (int)body.Length);
            BinaryPrimitives.WriteInt32BigEndian(directory.AsSpan(entry + 12), table.Length);
            body.Write(table);
            body.Write(new byte[(4 - (table.Length % 4)) % 4]);
            entry += DirectoryEntry;
        }

        return [.. directory, .. body.ToArray()];
    }

    private static uint ChecksumOf(ReadOnlySpan<byte> table)
    {
        uint sum = 0;
        Span<byte> word = stackalloc byte[4];
        for (int i = 0; i < table.Length; i += 4)
        {
            word.Clear();
            table[i..Math.Min(i + 4, table.Length)].CopyTo(word);
            sum += BinaryPrimitives.ReadUInt32BigEndian(word);
        }

        return sum;
    }
}
