using BadgeFunctions.Core.Catalogue.Emblems;

namespace BadgeFunctions.Core.Tests.Catalogue.Emblems;

public sealed class EmblemPaletteTests
{
    // WCAG 2.2, 1.4.11: three to one for what one must see to understand a picture.
    [Fact]
    public void ContrastsWhatLiesOnEachOther() => Assert.All(EmblemPalette.All, palette =>
    {
        Assert.InRange(Contrast(palette.Light, palette.Field), 3, 21);
        Assert.InRange(Contrast(palette.Accent, palette.Rim), 3, 21);
        Assert.InRange(Contrast(palette.Accent, palette.Edge), 3, 21);
        Assert.InRange(Contrast(palette.Edge, EmblemColor.FromHex(0xFFFFFF)), 3, 21);
    });

    private static double Contrast(EmblemColor one, EmblemColor other)
    {
        (double a, double b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(EmblemColor color) =>
        (0.2126 * Linear(color.Red)) + (0.7152 * Linear(color.Green)) + (0.0722 * Linear(color.Blue));

    private static double Linear(byte value)
    {
        double share = value / 255d;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
