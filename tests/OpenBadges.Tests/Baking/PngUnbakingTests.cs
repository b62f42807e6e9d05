using System.Text;
using OpenBadges.Baking;

namespace OpenBadges.Tests.Baking;

public sealed class PngUnbakingTests
{
    [Fact]
    public void ReadsTheCredentialOfTheReferenceSample()
    {
        var image = BadgeImage.Unbake(Samples.File("simple-json.png"));

        Assert.StartsWith("{  \"@context\": [", image.Credential, StringComparison.Ordinal);
        Assert.Equal((ImageFormat.Png, null, null), (image.Format, image.Assertion, image.AssertionUrl));
    }

    [Fact]
    public void FindsNothingInAPlainPicture() =>
        Assert.Equal(new UnbakedImage(ImageFormat.Png, null, null, null), BadgeImage.Unbake(Samples.File("heart.png")));

    [Fact]
    public void ReadsTheUrlOfAFirstGenerationBadge() =>
        Assert.Equal(
            new UnbakedImage(ImageFormat.Png, null, "https://badges.example/1", null),
            Unbake(("tEXt", Samples.Utf8("openbadges\0https://badges.example/1"))));

    [Fact]
    public void TakesTheFirstOfTwo() =>
        Assert.Equal("a.b.c", Unbake(International("openbadges", "a.b.c"), International("openbadges", "d.e.f")).Assertion);

    [Fact]
    public void PassesOverAnEmptyText() =>
        Assert.Equal("d.e.f", Unbake(International("openbadges", " "), International("openbadges", "d.e.f")).Assertion);

    [Fact]
    public void ReadsPastALanguageAndATranslatedKeyword() =>
        Assert.Equal("a.b.c", Unbake(("iTXt", Samples.Utf8("openbadges\0\0\0fr\0badge ouvert\0a.b.c"))).Assertion);

    [Fact]
    public void ReadsTextAnEditorCompressed()
    {
        var text = PngBuilder.Deflate(Samples.Utf8("{\"a\":\"é\"}"));

        Assert.Equal("{\"a\":\"é\"}", Unbake(("iTXt", [.. Samples.Utf8("openbadges\0\u0001\0\0\0"), .. text])).Assertion);
        Assert.Equal(
            "{\"a\":\"é\"}",
            Unbake(("zTXt", [.. Samples.Utf8("openbadges\0\0"), .. PngBuilder.Deflate(Encoding.Latin1.GetBytes("{\"a\":\"é\"}"))])).Assertion);
    }

    [Fact]
    public void RefusesACompressedTextThatGrowsBeyondBounds() =>
        AssertRefused(
            BadgeImageError.TextTooLong,
            [.. Samples.Utf8("openbadges\0\u0001\0\0\0"), .. PngBuilder.Deflate(new byte[64 * 1024 * 1024])]);

    [Fact]
    public void RefusesATextBeyondBounds() =>
        AssertRefused(BadgeImageError.TextTooLong, Samples.Utf8("openbadges\0\0\0\0\0" + new string('a', (1024 * 1024) + 1)));

    [Theory]
    [InlineData("openbadges\0")]
    [InlineData("openbadges\0\0")]
    [InlineData("openbadges\0\0\0")]
    [InlineData("openbadges\0\0\0fr")]
    [InlineData("openbadges\0\0\0fr\0open")]
    [InlineData("openbadges\0\u0001\u0001\0\0a")]
    [InlineData("openbadges\0\u0002\0\0\0a")]
    [InlineData("openbadges\0\u0001\0\0\0not deflate")]
    public void RefusesAMalformedBadgeChunk(string content) => AssertRefused(BadgeImageError.MalformedText, Samples.Utf8(content));

    [Fact]
    public void RefusesACompressedTextThatWantsADictionary() =>
        AssertRefused(BadgeImageError.MalformedText, [.. Samples.Utf8("openbadges\0\u0001\0\0\0"), 0x78, 0x20, 1, 2, 3, 4, 5]);

    [Fact]
    public void RefusesTextThatIsNotUtf8() =>
        AssertRefused(BadgeImageError.MalformedText, [.. Samples.Utf8("openbadges\0\0\0\0\0"), 0xC3, 0x28]);

    [Fact]
    public void IgnoresAMalformedChunkOfSomebodyElse() =>
        Assert.Null(Unbake(("iTXt", Samples.Utf8("Comment")), ("iTXt", Samples.Utf8("Comment\0\u0001"))).Assertion);

    private static (string Type, byte[] Content) International(string keyword, string text) =>
        ("iTXt", Samples.Utf8(keyword + "\0\0\0\0\0" + text));

    private static UnbakedImage Unbake(params (string Type, byte[] Content)[] chunks) =>
        BadgeImage.Unbake(PngBuilder.Picture(2, 2, chunks));

    private static void AssertRefused(BadgeImageError error, byte[] content) =>
        Assert.Equal(error, Samples.ErrorOf(() => Unbake(("iTXt", content))));
}
