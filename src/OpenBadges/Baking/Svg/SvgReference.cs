namespace OpenBadges.Baking.Svg;

/// <summary>Judges references: only a part of the same picture, or a raster picture within it.</summary>
internal static class SvgReference
{
    public static bool IsSelfContained(ReadOnlySpan<char> reference, bool allowsPicture)
    {
        reference = reference.Trim();
        return reference.StartsWith('#')
            || (allowsPicture && (IsPicture(reference, "data:image/png") || IsPicture(reference, "data:image/jpeg")));
    }

    private static bool IsPicture(ReadOnlySpan<char> reference, string start) =>
        reference.StartsWith(start, StringComparison.OrdinalIgnoreCase) && reference[start.Length..] is [';' or ',', ..];
}
