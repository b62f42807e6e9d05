using OpenBadges.Baking;

namespace OpenBadges.Tests.Baking;

public sealed class SvgRefusalTests
{
    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><title>&c;</title></svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><title>&a;</title></svg>")]
    [InlineData("<?xml version=\"1.0\"?><!-- <svg> --><!DOCTYPE svg SYSTEM \"https://evil.example/a.dtd\" [<!ATTLIST g onclick CDATA \"evil\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    public void RefusesDeclarations(string svg) => AssertRefused(BadgeImageError.DocumentTypeRefused, svg);

    [Fact]
    public void NeitherFetchesNorExpandsAnEntity() =>
        AssertRefused(
            BadgeImageError.MalformedXml,
            "<!DOCTYPE svg SYSTEM \"file:///etc/passwd\"><svg xmlns=\"http://www.w3.org/2000/svg\"><title>&a;</title></svg>");

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\">")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"></g>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/><svg/>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>text")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><x:g/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><title>&#0;</title></svg>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-7\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"no-such\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-16\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("<?xml version=\"1.1\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    public void RefusesWhatIsNotWellFormed(string svg) => AssertRefused(BadgeImageError.MalformedXml, svg);

    [Theory]
    [InlineData("")]
    [InlineData("plain text")]
    [InlineData("<!DOCTYPE html><html><svg/></html>")]
    [InlineData("<!-- <svg> never closed")]
    [InlineData("GIF89a")]
    public void RefusesOtherFormats(string file) => AssertRefused(BadgeImageError.UnknownFormat, file);

    [Fact]
    public void RefusesASvgOfNoNamespaceAsArt() =>
        Assert.Equal(BadgeImageError.UnknownFormat, Samples.ErrorOf(() => SvgTemplate.Parse(Samples.Utf8("<svg/>"))));

    [Fact]
    public void RefusesBytesThatAreNotUtf8()
    {
        byte[] file = [.. Samples.Utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"><title>"), 0xC3, 0x28, .. Samples.Utf8("</title></svg>")];

        Assert.Equal(BadgeImageError.MalformedXml, Samples.ErrorOf(() => SvgTemplate.Parse(file)));
    }

    [Theory]
    [InlineData("g")]
    [InlineData("script")]
    [InlineData("style")]
    public void RefusesToNestWithoutEnd(string element)
    {
        var nested = string.Concat(Enumerable.Repeat($"<{element}>", 300_000));

        AssertRefused(BadgeImageError.TooDeep, $"<svg xmlns=\"http://www.w3.org/2000/svg\">{nested}");
    }

    [Fact]
    public void AcceptsReasonableDepth() =>
        SvgTemplate.Parse(Samples.Svg(string.Concat(Enumerable.Repeat("<g>", 200)) + string.Concat(Enumerable.Repeat("</g>", 200))));

    [Fact]
    public void RefusesAFileLargerThanItsBound() =>
        AssertRefused(BadgeImageError.TooLarge, Samples.PlainSvg + new string(' ', 16 * 1024 * 1024));

    [Fact]
    public void RefusesArtThatGrowsBeyondTheBound() =>
        Assert.Equal(
            BadgeImageError.TooLarge,
            Samples.ErrorOf(() => SvgTemplate.Parse(Samples.Svg($"<title><![CDATA[{new string('&', 4 * 1024 * 1024)}]]></title>"))));

    private static void AssertRefused(BadgeImageError error, string svg)
    {
        var file = Samples.Utf8(svg);
        Assert.Equal(error, Samples.ErrorOf(() => SvgTemplate.Parse(file)));
        Assert.Equal(error, Samples.ErrorOf(() => BadgeImage.Unbake(file)));
    }
}
