using System.Text;
using BadgeFunctions.App.Art;
using BadgeFunctions.Core.Ports;
using OpenBadges.Baking;

namespace BadgeFunctions.App.Tests.Art;

public sealed class ResizedBadgeArtTests
{
    private static readonly byte[] Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><rect width=\"10\" height=\"10\"/></svg>"u8.ToArray();
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[100]];
    private static readonly byte[] Webp = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8 "u8, .. new byte[100]];

    private readonly ScriptedPictures _pictures = new();

    [Fact]
    public async Task PassesAPngThatSuitsWithoutDecodingIt()
    {
        byte[] png = TestPng.Write(512, 512);

        var artwork = await PrepareAsync(png);

        Assert.Equal(png, artwork.Png.ToArray());
        Assert.Equal((0, 0), (_pictures.Identified, _pictures.Decoded.Count));
    }

    [Fact]
    public async Task TakesMetadataOutOfAPngWithoutDecodingIt()
    {
        var artwork = await PrepareAsync(TestPng.Write(
            512, 512, ("gAMA", [0, 0, 0xB1, 0x8F]), ("tEXt", Encoding.Latin1.GetBytes("Author\0Zoe")), ("tIME", new byte[7]), ("prVt", [1])));

        Assert.Equal(TestPng.Write(512, 512, ("gAMA", [0, 0, 0xB1, 0x8F])), artwork.Png.ToArray());
        Assert.Empty(_pictures.Decoded);
    }

    [Fact]
    public async Task DecodesAPngWhoseExifMayTurnIt()
    {
        await PrepareAsync(TestPng.Write(512, 512, ("eXIf", [0x4D, 0x4D, 0, 0x2A])));

        Assert.Equal([1024], _pictures.Decoded);
    }

    [Theory]
    [InlineData("jpeg", 3000, 1024)]
    [InlineData("webp", 600, 600)]
    [InlineData("png", 3000, 1024)]
    public async Task BringsALargePictureToSize(string kind, int side, int expected)
    {
        _pictures.Size = new PictureSize(side, side);

        var artwork = await PrepareAsync(kind switch { "jpeg" => Jpeg, "webp" => Webp, _ => TestPng.Write(side, side) });

        Assert.Equal([expected], _pictures.Decoded);
        Assert.Equal(expected, PngTemplate.Parse(artwork.Png).Width);
    }

    [Fact]
    public async Task MakesAPictureSmallerUntilItIsLight()
    {
        _pictures.Png = side => TestPng.Write(side, side, ("prVt", new byte[side > 256 ? 600 * 1024 : 10]));

        var artwork = await PrepareAsync(Jpeg);

        Assert.Equal([1024, 512, 256], _pictures.Decoded);
        Assert.Equal(TestPng.Write(256, 256), artwork.Png.ToArray());
    }

    [Fact]
    public async Task RefusesAPictureThatStaysHeavy()
    {
        _pictures.Png = side => TestPng.Write(side, side, ("prVt", new byte[600 * 1024]));

        await AssertRefusedAsync("TooHeavy", Jpeg);
    }

    [Theory]
    [InlineData(30_000, 30_000, "TooBig")]
    [InlineData(int.MaxValue, int.MaxValue, "TooBig")]
    [InlineData(5001, 5000, "TooBig")]
    [InlineData(800, 600, "NotSquare")]
    [InlineData(89, 89, "TooSmall")]
    [InlineData(0, 0, "TooSmall")]
    public async Task RefusesByItsHeaderWhatItWillNotDecode(int width, int height, string code)
    {
        _pictures.Size = new PictureSize(width, height);

        await AssertRefusedAsync(code, Jpeg);

        Assert.Empty(_pictures.Decoded);
    }

    [Fact]
    public async Task LooksAtNoFileBeyondTheLimit()
    {
        await AssertRefusedAsync("TooHeavy", [.. Jpeg, .. new byte[ResizedBadgeArt.MostBytes]]);

        Assert.Equal(0, _pictures.Identified);
    }

    [Theory]
    [InlineData("", "UnknownFormat")]
    [InlineData("GIF89a", "UnknownFormat")]
    [InlineData("RIFF1234WAVE", "UnknownFormat")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"/>", "WrongFormat")]
    public async Task GivesTheLibraryNothingButTheFormatsItMayDecode(string content, string code)
    {
        await AssertRefusedAsync(code, Encoding.ASCII.GetBytes(content));

        Assert.Equal(0, _pictures.Identified);
    }

    [Fact]
    public async Task RefusesADamagedPng()
    {
        byte[] png = TestPng.Write(512, 512);
        png[^20] ^= 1;

        await AssertRefusedAsync("ChecksumMismatch", png);
        await AssertRefusedAsync("Truncated", png[..100]);
    }

    [Fact]
    public async Task RefusesWhatTheLibraryCannotDecode()
    {
        _pictures.Png = _ => throw new UndecodableException(new InvalidOperationException());

        await AssertRefusedAsync("Undecodable", Webp);
    }

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\"/>", "NotSquare")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "NoSize")]
    [InlineData("<svg", "MalformedXml")]
    public async Task RefusesAnSvgAsTheOtherHostDoes(string svg, string code)
    {
        var refused = await Assert.ThrowsAsync<BadgeArtException>(() => PrepareAsync(TestPng.Write(512, 512), Encoding.UTF8.GetBytes(svg)));

        Assert.Equal(code, refused.Code);
    }

    [Fact]
    public async Task ReducesAnSvgToWhatDraws()
    {
        var artwork = await PrepareAsync(TestPng.Write(512, 512), "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\" onload=\"x()\"><script>x()</script><rect width=\"10\" height=\"10\"/></svg>"u8.ToArray());

        var svg = Encoding.UTF8.GetString(artwork.Svg.Span);
        Assert.DoesNotContain("script", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("onload", svg, StringComparison.Ordinal);
        Assert.Contains("rect", svg, StringComparison.Ordinal);
    }

    private Task<BadgeArtwork> PrepareAsync(byte[] png, byte[]? svg = null) =>
        new ResizedBadgeArt(_pictures).PrepareAsync(png, svg ?? Svg, TestContext.Current.CancellationToken);

    private async Task AssertRefusedAsync(string code, byte[] png) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<BadgeArtException>(() => PrepareAsync(png))).Code);
}
