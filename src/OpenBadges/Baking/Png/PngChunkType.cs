namespace OpenBadges.Baking.Png;

/// <summary>Chunk types as the big-endian number of their four letters.</summary>
internal static class PngChunkType
{
    public const uint Header = 0x49484452; // IHDR
    public const uint Palette = 0x504C5445; // PLTE
    public const uint Data = 0x49444154; // IDAT
    public const uint End = 0x49454E44; // IEND
    public const uint AnimationControl = 0x6163544C; // acTL
    public const uint Exif = 0x65584966; // eXIf
    public const uint Transparency = 0x74524E53; // tRNS
    public const uint StandardColours = 0x73524742; // sRGB
    public const uint Gamma = 0x67414D41; // gAMA
    public const uint Chromaticities = 0x6348524D; // cHRM
    public const uint Text = 0x74455874; // tEXt
    public const uint CompressedText = 0x7A545874; // zTXt
    public const uint InternationalText = 0x69545874; // iTXt

    /// <summary>Four ASCII letters (PNG, 5.3).</summary>
    public static bool IsValid(uint type)
    {
        for (var shift = 0; shift < 32; shift += 8)
        {
            if (!char.IsAsciiLetter((char)(byte)(type >> shift)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A decoder must understand it: the first letter is upper case (PNG, 5.4).</summary>
    public static bool IsCritical(uint type) => (type & 0x20000000) == 0;

    /// <summary>Without it the pixels would look different (PNG, 11.3.1 and 11.3.2).</summary>
    public static bool IsColour(uint type) => type is Transparency or StandardColours or Gamma or Chromaticities;
}
