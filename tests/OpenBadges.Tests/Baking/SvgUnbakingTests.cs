using OpenBadges.Baking;

namespace OpenBadges.Tests.Baking;

public sealed class SvgUnbakingTests
{
    private const string Ob2 = "xmlns:openbadges=\"http://openbadges.org\"";
    private const string Ob3 = "xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"";

    [Fact]
    public void ReadsTheCredentialOfTheReferenceSample()
    {
        var image = BadgeImage.Unbake(Samples.File("simple-jwt.svg"));

        Assert.Equal(3, image.Credential!.Split('.').Length);
        Assert.StartsWith("eyJhbGciOiJSUzI1NiIs", image.Credential, StringComparison.Ordinal);
        Assert.Null(image.Assertion);
    }

    [Fact]
    public void ReadsAFirstGenerationBadge() =>
        Assert.Equal(
            new UnbakedImage(ImageFormat.Svg, "{\"verify\":{\"url\":\"http://example.org\"}}", "http://example.org", null),
            Unbake($$$"""
                <openbadges:assertion {{{Ob2}}} verify="http://example.org">
                  <![CDATA[
                    {"verify":{"url":"http://example.org"}}
                  ]]>
                </openbadges:assertion>
                """));

    [Fact]
    public void ReadsAnAssertionThatIsOnlyAUrl() =>
        Assert.Equal(
            new UnbakedImage(ImageFormat.Svg, null, "https://a.example/1", null),
            Unbake($"<openbadges:assertion {Ob2} verify=\"https://a.example/1\"/>"));

    [Fact]
    public void PutsTogetherASectionThatWasSplit() =>
        Assert.Equal(
            "{\"a\":\"]]>\"}",
            Unbake($"<openbadges:credential {Ob3}><![CDATA[{{\"a\":\"]]]]><![CDATA[>\"}}]]></openbadges:credential>").Credential);

    [Fact]
    public void TakesTheFirstOfTwo() =>
        Assert.Equal(
            "a.b.c",
            Unbake($"<g><openbadges:credential {Ob3} verify=\"a.b.c\"/></g><openbadges:credential {Ob3} verify=\"d.e.f\"/>").Credential);

    [Fact]
    public void ReadsNeighboursWithoutSpaceBetween() =>
        Assert.Equal(
            new UnbakedImage(ImageFormat.Svg, "a.b.c", null, "d.e.f"),
            Unbake($"<openbadges:assertion {Ob2} verify=\"a.b.c\"></openbadges:assertion><openbadges:credential {Ob3} verify=\"d.e.f\"/>"));

    [Theory]
    [InlineData("<openbadges:credential xmlns:openbadges=\"https://purl.imsglobal.org/spec/ob/v3p0\" verify=\"a.b.c\"/>")]
    [InlineData("<ob:credential xmlns:ob=\"https://purl.imsglobal.org/ob/v3p0\" verify=\"a.b.c\"/>")]
    [InlineData("<credential xmlns=\"https://purl.imsglobal.org/ob/v3p0\">a.b.c</credential>")]
    public void KnowsTheElementByNamespaceOrPrefix(string element) => Assert.Equal("a.b.c", Unbake(element).Credential);

    [Fact]
    public void FindsNothingInAPlainPicture() =>
        Assert.Equal(new UnbakedImage(ImageFormat.Svg, null, null, null), Unbake("<credential verify=\"a.b.c\"/>"));

    [Theory]
    [InlineData("<openbadges:assertion {0} verify=\"{1}\"/>")]
    [InlineData("<openbadges:assertion {0}>{1}</openbadges:assertion>")]
    public void RefusesATextBeyondBounds(string element) =>
        Assert.Equal(
            BadgeImageError.TextTooLong,
            Samples.ErrorOf(() => Unbake(element.Replace("{0}", Ob2, StringComparison.Ordinal)
                .Replace("{1}", new string('a', (1024 * 1024) + 1), StringComparison.Ordinal))));

    private static UnbakedImage Unbake(string content) => BadgeImage.Unbake(Samples.Svg(content));
}
