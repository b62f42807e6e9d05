using BadgeFunctions.Core.Nominations.Uploads.Metadata;
using static BadgeFunctions.Core.Tests.Nominations.Uploads.Samples;

namespace BadgeFunctions.Core.Tests.Nominations.Uploads;

/// <summary>Pictures lose what was written beside them, and nothing of what is seen.</summary>
public sealed class PictureMetadataTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(8)]
    public async Task JpegKeepsItsPictureItsColoursAndItsOrientation(byte orientation)
    {
        byte[] exif = orientation == ExifOrientation.Upright ? [] : JpegSegment(0xE1, [.. "Exif\0\0"u8, .. ExifOrientation.Write(orientation)]);
        byte[] expected = [0xFF, 0xD8, .. JpegJfif, .. exif, .. JpegProfile, .. JpegAdobe, .. JpegPicture(300_000).SelectMany(part => part), 0xFF, 0xD9];

        byte[] cleaned = await Cleaning.CleanAsync(Jpeg(orientation));

        Assert.Equal(expected, cleaned);
        Assert.False(Cleaning.Holds(cleaned, Secret));
        Assert.Equal(cleaned, await Cleaning.CleanAsync(cleaned));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task PngKeepsItsPictureAndItsOrientation(byte orientation)
    {
        byte[][] picture = PngPicture();
        byte[] exif = orientation == ExifOrientation.Upright ? [] : PngChunk("eXIf", ExifOrientation.Write(orientation));

        byte[] cleaned = await Cleaning.CleanAsync(Png(orientation));

        Assert.Equal((byte[])[.. PngSignature, .. picture[0], .. picture[1], .. exif, .. picture[2], .. picture[3]], cleaned);
    }

    [Fact]
    public async Task GifKeepsItsFramesAndItsLoop() => Assert.Equal(Gif(withMetadata: false), await Cleaning.CleanAsync(Gif(withMetadata: true)));

    [Fact]
    public async Task WebPKeepsItsPictureItsProfileAndItsLength()
    {
        byte[] profile = RiffChunk("ICCP", new byte[99]);
        byte[] picture = RiffChunk("VP8L", new byte[100_001]);
        byte[] file = WebP(0x2C, profile, picture, RiffChunk("EXIF", Tiff(6, little: true)), RiffChunk("XMP ", Utf8(Secret)), RiffChunk("C2PA", Utf8(Secret)));

        byte[] cleaned = await Cleaning.CleanAsync([.. file, .. Utf8(Secret)]);

        byte[] blank(int length) => RiffChunk("JUNK", new byte[length]);
        byte[] expected = WebP(0x20, profile, picture, blank(Tiff(6, little: true).Length), blank(Secret.Length), blank(Secret.Length));
        Assert.Equal(file.Length, cleaned.Length);
        Assert.Equal(expected, cleaned);
        Assert.False(Cleaning.Holds(cleaned, Secret));
        Assert.False(Cleaning.Holds(cleaned, "EXIF"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    public void OrientationIsReadInBothByteOrders(byte orientation)
    {
        Assert.Equal(orientation, ExifOrientation.Read(Tiff(orientation, little: true)));
        Assert.Equal(orientation, ExifOrientation.Read(Tiff(orientation, little: false)));
        Assert.Equal(orientation, ExifOrientation.Read(ExifOrientation.Write(orientation)));
    }

    [Fact]
    public void OrientationThatMakesNoSenseIsUpright()
    {
        Assert.Equal(ExifOrientation.Upright, ExifOrientation.Read(Tiff(9, little: true)));
        Assert.Equal(ExifOrientation.Upright, ExifOrientation.Read("II*\0\u00FF\u00FF\u00FF\u00FF"u8));
        Assert.Equal(ExifOrientation.Upright, ExifOrientation.Read([]));
    }
}
