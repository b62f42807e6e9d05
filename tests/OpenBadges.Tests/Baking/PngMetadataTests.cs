using System.Text;
using OpenBadges.Baking;

namespace OpenBadges.Tests.Baking;

public sealed class PngMetadataTests
{
    [Theory]
    [InlineData("tEXt")]
    [InlineData("tIME")]
    [InlineData("eXIf")]
    [InlineData("pHYs")]
    [InlineData("prVt")]
    [InlineData("acTL")]
    public void DropsWhatIsNotThePicture(string type)
    {
        var png = PngBuilder.Picture(2, 2, (type, Encoding.Latin1.GetBytes("Author\0Zoe")));

        Assert.Equal(PngBuilder.Picture(), PngMetadata.Strip(png));
    }

    [Theory]
    [InlineData("sRGB")]
    [InlineData("gAMA")]
    [InlineData("cHRM")]
    [InlineData("tRNS")]
    public void KeepsHowColoursAreMeant(string type)
    {
        var png = PngBuilder.Picture(2, 2, (type, [0, 1]));

        Assert.Equal(png, PngMetadata.Strip(png));
    }

    [Fact]
    public void TakesABadgeOut()
    {
        var stripped = PngMetadata.Strip(PngTemplate.Parse(Samples.File("heart.png")).Bake(Samples.Both));

        Assert.Equal(new UnbakedImage(ImageFormat.Png, null, null, null), BadgeImage.Unbake(stripped));
    }

    [Fact]
    public void SeesExif()
    {
        Assert.True(PngMetadata.HasExif(PngBuilder.Picture(2, 2, ("eXIf", [0x4D, 0x4D, 0, 0x2A]))));
        Assert.False(PngMetadata.HasExif(PngBuilder.Picture()));
    }

    [Fact]
    public void RefusesWhatIsNoPng() => Assert.Throws<BadgeImageException>(() => PngMetadata.Strip("<svg/>"u8.ToArray()));
}
