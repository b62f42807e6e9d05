namespace BadgeFunctions.Core.Catalogue.Emblems;

// Colours that belong together: a field, its darker rim and darkest edge, a light for ornaments and an accent.
internal sealed record EmblemPalette(EmblemColor Field, EmblemColor Rim, EmblemColor Edge, EmblemColor Light, EmblemColor Accent)
{
    public static IReadOnlyList<EmblemPalette> All { get; } =
    [
        Of(0x4C5FD5, 0x2B2F8F, 0x1B1D5C, 0xEEF0FF, 0xFFC857),
        Of(0x14807E, 0x0B5A66, 0x073B45, 0xE6FAF6, 0xFFB199),
        Of(0x2F7F4A, 0x1C5A3D, 0x0F3A29, 0xEDFBEA, 0xFFD84D),
        Of(0xB5304F, 0x761738, 0x4A0D28, 0xFFF0F2, 0xF8C976),
        Of(0x7F46AD, 0x4B2879, 0x2E1A4F, 0xF6EEFF, 0x8FE6CC),
        Of(0x4F6A86, 0x2A3C53, 0x182434, 0xEEF4FA, 0xFFBD5C),
        Of(0xB4532B, 0x86341B, 0x541E10, 0xFFF4E8, 0xFFDC8F),
        Of(0x2476B8, 0x124C8A, 0x0A3059, 0xE9F6FF, 0xFFD166),
        Of(0x14717D, 0x0D4757, 0x072B38, 0xE8FAF7, 0xCDEB6B),
        Of(0xB83570, 0x7B2156, 0x4D133A, 0xFFEFF6, 0xFFCBA6),
        Of(0x6B7A26, 0x4A561A, 0x2F3710, 0xFAFBE8, 0xFFD15C),
        Of(0x4A4F5E, 0x2A2E3A, 0x171A22, 0xF1F3F8, 0x62DDCE),
    ];

    private static EmblemPalette Of(int field, int rim, int edge, int light, int accent) => new(
        EmblemColor.FromHex(field),
        EmblemColor.FromHex(rim),
        EmblemColor.FromHex(edge),
        EmblemColor.FromHex(light),
        EmblemColor.FromHex(accent));
}
