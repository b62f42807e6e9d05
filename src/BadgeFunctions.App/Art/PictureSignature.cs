using OpenBadges.Baking;

namespace BadgeFunctions.App.Art;

/// <summary>Tells the formats we decode from their first bytes, whatever the file is called.</summary>
internal static class PictureSignature
{
    private const int WebpLength = 12;

    public static bool IsKnown(ReadOnlySpan<byte> picture) => BadgeImage.IsPng(picture) || IsJpeg(picture) || IsWebp(picture);

    private static bool IsJpeg(ReadOnlySpan<byte> picture) => picture is [0xFF, 0xD8, 0xFF, ..];

    private static bool IsWebp(ReadOnlySpan<byte> picture) =>
        picture.Length >= WebpLength && picture.StartsWith("RIFF"u8) && picture[8..WebpLength].SequenceEqual("WEBP"u8);
}
