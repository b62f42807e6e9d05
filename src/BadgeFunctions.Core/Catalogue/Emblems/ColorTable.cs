using System.Runtime.InteropServices;

namespace BadgeFunctions.Core.Catalogue.Emblems;

/// <summary>
/// The 256 most frequent colours of a picture, the least opaque first, as PNG's transparency chunk wants them. An emblem
/// has about 120; should one have more than fit, its rarest edge tones take the nearest of these.
/// </summary>
internal sealed class ColorTable
{
    private const int Capacity = 256;
    private readonly Dictionary<int, byte> _indexes = [];

    public ColorTable(ReadOnlySpan<EmblemColor> pixels)
    {
        Dictionary<int, (EmblemColor Color, int Count)> found = Count(pixels);
        Colors = [.. found.Values
            .OrderByDescending(f => f.Count)
            .ThenBy(f => f.Color.Packed)
            .Take(Capacity)
            .Select(f => f.Color)
            .OrderBy(c => c.Alpha)
            .ThenBy(c => c.Packed)];
        foreach ((EmblemColor color, _) in found.Values)
        {
            _indexes.Add(color.Packed, (byte)Nearest(color));
        }
    }

    public IReadOnlyList<EmblemColor> Colors { get; }

    /// <summary>The palette index of every pixel, from <paramref name="pixels"/> into <paramref name="indexes"/>.</summary>
    public void Translate(ReadOnlySpan<EmblemColor> pixels, Span<byte> indexes)
    {
        for (int i = 0; i < pixels.Length; i++)
        {
            indexes[i] = i > 0 && pixels[i] == pixels[i - 1] ? indexes[i - 1] : _indexes[pixels[i].Packed];
        }
    }

    // Neighbours are mostly of one colour: runs are counted at once.
    private static Dictionary<int, (EmblemColor Color, int Count)> Count(ReadOnlySpan<EmblemColor> pixels)
    {
        Dictionary<int, (EmblemColor Color, int Count)> found = [];
        for (int start = 0; start < pixels.Length;)
        {
            EmblemColor color = pixels[start];
            int length = pixels[start..].IndexOfAnyExcept(color);
            length = length < 0 ? pixels.Length - start : length;
            ref (EmblemColor Color, int Count) entry = ref CollectionsMarshal.GetValueRefOrAddDefault(found, color.Packed, out _);
            entry = (color, entry.Count + length);
            start += length;
        }

        return found;
    }

    private int Nearest(EmblemColor color) => Enumerable.Range(0, Colors.Count).MinBy(i => Colors[i].DistanceTo(color));
}
