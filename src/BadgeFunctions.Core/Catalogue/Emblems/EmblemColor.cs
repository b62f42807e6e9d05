using System.Globalization;

namespace BadgeFunctions.Core.Catalogue.Emblems;

// An sRGB colour with its alpha, eight bits each.
internal readonly record struct EmblemColor(byte Red, byte Green, byte Blue, byte Alpha = 255)
{
    public static EmblemColor FromHex(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);

    public int Packed => (Alpha << 24) | (Red << 16) | (Green << 8) | Blue;

    public int DistanceTo(EmblemColor other)
    {
        int red = Red - other.Red;
        int green = Green - other.Green;
        int blue = Blue - other.Blue;
        int alpha = Alpha - other.Alpha;
        return (red * red) + (green * green) + (blue * blue) + (alpha * alpha);
    }

    // "Over" of Porter and Duff; the colour that is laid on is opaque but for the given alpha.
    public EmblemColor Over(EmblemColor ground, double alpha)
    {
        double rest = ground.Alpha / 255d * (1 - alpha);
        double total = alpha + rest;
        return new EmblemColor(
            Mix(Red, ground.Red), Mix(Green, ground.Green), Mix(Blue, ground.Blue), (byte)((total * 255) + 0.5));

        byte Mix(byte above, byte below) => (byte)((((above * alpha) + (below * rest)) / total) + 0.5);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:X2}{Green:X2}{Blue:X2}");
}
