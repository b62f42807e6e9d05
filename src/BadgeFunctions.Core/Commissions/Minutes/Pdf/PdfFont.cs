using System.Globalization;
using System.Reflection;
using System.Text;

namespace BadgeFunctions.Core.Commissions.Minutes.Pdf;

/// <summary>An embedded font of a document: what is written with it, and nothing more, goes into the file.</summary>
internal sealed class PdfFont(string name, string resource)
{
    private const int Unknown = '?';

    private static readonly Dictionary<string, Lazy<TrueTypeFont>> Files = new(StringComparer.Ordinal)
    {
        ["LiberationSans-Regular.ttf"] = new(() => Read("LiberationSans-Regular.ttf")),
        ["LiberationSans-Bold.ttf"] = new(() => Read("LiberationSans-Bold.ttf")),
    };

    private readonly TrueTypeFont _font = Files[resource].Value;
    private readonly SortedDictionary<int, Rune> _used = [];

    /// <summary>What pages call it.</summary>
    public string Name => name;

    /// <summary>How wide a text is at a size, in points.</summary>
    public double WidthOf(string text, double size)
    {
        int thousandths = 0;
        foreach (Rune character in text.EnumerateRunes())
        {
            thousandths += _font.WidthOf(GlyphOf(character));
        }

        return thousandths * size / 1000;
    }

    /// <summary>A text as a page shows it: the numbers of its glyphs.</summary>
    public string Show(string text)
    {
        StringBuilder glyphs = new("<");
        foreach (Rune character in text.EnumerateRunes())
        {
            int glyph = GlyphOf(character);
            _used.TryAdd(glyph, character);
            glyphs.Append(CultureInfo.InvariantCulture, $"{glyph:X4}");
        }

        return glyphs.Append('>').ToString();
    }

    /// <summary>Writes the font once everything was shown.</summary>
    public void Write(PdfObjects objects, int number)
    {
        string called = $"BADGES+{resource[..^4]}";
        byte[] subset = FontSubset.Of(_font, _used.Keys);
        int file = objects.AddStream(string.Create(CultureInfo.InvariantCulture, $"/Length1 {subset.Length}"), subset);
        int descriptor = objects.Add(
            $"<< /Type /FontDescriptor /FontName /{called} /Flags 32 /FontBBox [{string.Join(' ', _font.Box.Select(Scaled))}] /ItalicAngle 0 "
            + $"/Ascent {Scaled(_font.Ascent)} /Descent {Scaled(_font.Descent)} /CapHeight {Scaled(_font.CapHeight)} /StemV 80 /FontFile2 {file} 0 R >>");
        string widths = string.Join(' ', _used.Keys.Select(glyph => string.Create(CultureInfo.InvariantCulture, $"{glyph} [{_font.WidthOf(glyph)}]")));
        int descendant = objects.Add(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{called} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            + $"/FontDescriptor {descriptor} 0 R /CIDToGIDMap /Identity /W [{widths}] >>");
        int unicode = objects.AddStream(string.Empty, Encoding.ASCII.GetBytes(ToUnicode()));
        objects.Set(
            number, $"<< /Type /Font /Subtype /Type0 /BaseFont /{called} /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {unicode} 0 R >>");
    }

    // What a reader copies and a screen reader speaks (ISO 32000-1 §9.10.3).
    private string ToUnicode()
    {
        StringBuilder map = new(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
            + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (KeyValuePair<int, Rune>[] some in _used.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{some.Length} beginbfchar\n");
            foreach ((int glyph, Rune character) in some)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(character.ToString()))}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }

    private string Scaled(int units) => ((int)Math.Round(units * 1000.0 / _font.UnitsPerEm)).ToString(CultureInfo.InvariantCulture);

    private int GlyphOf(Rune character) => _font.GlyphOf(character) is > 0 and var glyph ? glyph : _font.GlyphOf(new Rune(Unknown));

    private static TrueTypeFont Read(string resource)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The font {resource} is missing.");
        byte[] file = new byte[stream.Length];
        stream.ReadExactly(file);
        return new TrueTypeFont(file);
    }
}
