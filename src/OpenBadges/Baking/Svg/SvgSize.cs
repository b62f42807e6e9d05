using System.Globalization;

namespace OpenBadges.Baking.Svg;

/// <summary>The proportions of an SVG: those of its view box or, without one, of its width and height.</summary>
internal readonly record struct SvgSize(double Width, double Height)
{
    /// <summary>Null when the attributes state no usable size.</summary>
    public static SvgSize? Of(string? viewBox, string? width, string? height)
    {
        if (viewBox is null)
        {
            return Of(Pixels(width), Pixels(height));
        }

        var numbers = viewBox.Split([' ', ',', '\t', '\r', '\n'], 5, StringSplitOptions.RemoveEmptyEntries);
        return numbers.Length == 4 ? Of(Number(numbers[2]), Number(numbers[3])) : null;
    }

    private static SvgSize? Of(double? width, double? height) =>
        width is > 0 && height is > 0 ? new SvgSize(width.Value, height.Value) : null;

    private static double? Pixels(string? length)
    {
        var number = length.AsSpan().Trim();
        return Number(number.EndsWith("px", StringComparison.Ordinal) ? number[..^2] : number);
    }

    private static double? Number(ReadOnlySpan<char> text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : null;
}
