using System.Text;
using System.Xml.Linq;
using OpenBadges.Baking;

namespace OpenBadges.Tests.Baking;

public sealed class SvgSanitisingTests
{
    [Theory]
    [InlineData("<script>EVIL</script>")]
    [InlineData("<script href=\"https://EVIL.example/\"/>")]
    [InlineData("<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">EVIL</h:script>")]
    [InlineData("<s:script xmlns:s=\"http://www.w3.org/2000/svg\">EVIL</s:script>")]
    [InlineData("<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">EVIL</p></foreignObject>")]
    [InlineData("<iframe src=\"https://EVIL.example/\"/>")]
    [InlineData("<g><set attributeName=\"onclick\" to=\"EVIL\"/></g>")]
    [InlineData("<a><animate attributeName=\"href\" values=\"javascript:EVIL\"/></a>")]
    [InlineData("<metadata>EVIL</metadata>")]
    [InlineData("<g onclick=\"EVIL\"/>")]
    [InlineData("<g ONLOAD=\"EVIL\"/>")]
    [InlineData("<a href=\"javascript:EVIL\"/>")]
    [InlineData("<a xlink:href=\" java&#10;script:EVIL\"/>")]
    [InlineData("<a href=\"https://EVIL.example\"/>")]
    [InlineData("<a href=\"data:text/html,EVIL\"/>")]
    [InlineData("<use href=\"data:image/png;base64,EVIL\"/>")]
    [InlineData("<use href=\"EVIL.svg#a\"/>")]
    [InlineData("<image href=\"data:image/svg+xml,EVIL\"/>")]
    [InlineData("<image href=\"data:image/pngEVIL,\"/>")]
    [InlineData("<image xlink:href=\"//EVIL.example/a.png\"/>")]
    [InlineData("<image x:href=\"https://EVIL.example\" xmlns:x=\"http://www.w3.org/1999/xlink\"/>")]
    [InlineData("<feImage href=\"https://EVIL.example\"/>")]
    [InlineData("<g xml:base=\"https://EVIL.example\"/>")]
    [InlineData("<g fill=\"url(https://EVIL.example#a)\"/>")]
    [InlineData("<g fill=\"URL( 'https://EVIL.example#a')\"/>")]
    [InlineData("<g fill=\"url(#a) url(EVIL)\"/>")]
    [InlineData("<g fill=\"u\\72l(https://EVIL.example#a)\"/>")]
    [InlineData("<g style=\"background: image-set('https://EVIL.example' 1x)\"/>")]
    [InlineData("<style>@import 'https://EVIL.example';</style>")]
    [InlineData("<style>@IMPORT 'https://EVIL.example';</style>")]
    [InlineData("<style>@\\69mport 'https://EVIL.example';</style>")]
    [InlineData("<style><![CDATA[a{fill:url(https://EVIL.example)}]]></style>")]
    [InlineData("<style>@imp<g/>ort 'https://EVIL.example';</style>")]
    [InlineData("<style onload=\"EVIL\"/>")]
    [InlineData("<!-- EVIL -->")]
    [InlineData("<?xml-stylesheet href=\"https://EVIL.example\"?>")]
    [InlineData("<x:g xmlns:x=\"https://EVIL.example\"/>")]
    [InlineData("<g x:a=\"EVIL\" xmlns:x=\"https://example.org\"/>")]
    [InlineData("<openbadges:assertion xmlns:openbadges=\"http://openbadges.org\" verify=\"EVIL\"/>")]
    [InlineData("<g><c xmlns=\"https://purl.imsglobal.org/ob/v3p0\">EVIL</c></g>")]
    public void Removes(string content)
    {
        var art = Sanitise(Samples.Svg(content + "<rect id=\"kept\"/>", "onload=\"EVIL()\" xmlns:evil=\"https://EVIL.example\""));

        Assert.DoesNotContain("EVIL", art, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("<rect id=\"kept\"/></svg>\n", art, StringComparison.Ordinal);
        XDocument.Parse(art);
    }

    [Theory]
    [InlineData("<g fill=\"url(#a)\" filter=\"url('#b')\" transform=\"rotate(45)\"/>")]
    [InlineData("<use xlink:href=\"#a\"/>")]
    [InlineData("<use href=\"#a\"/>")]
    [InlineData("<image href=\"data:image/png;base64,AAAA\"/>")]
    [InlineData("<image xlink:href=\"data:image/jpeg;base64,AAAA\"/>")]
    [InlineData("<style>.a &gt; .b{fill:url(#a);font-family:\"X\"}@media print{.a{fill:none}}</style>", "<style>.a &gt; .b{fill:url(#a);font-family:&quot;X&quot;}@media print{.a{fill:none}}</style>")]
    [InlineData("<style><![CDATA[.a{font-family:'A\\ B'}]]></style>", "<style>.a{font-family:'A\\ B'}</style>")]
    [InlineData("<text xml:space=\"preserve\" xml:lang=\"fr\"> é &lt; <tspan>b</tspan> </text>")]
    [InlineData("<s:g xmlns:s=\"http://www.w3.org/2000/svg\"><s:path d=\"M0 0\"/></s:g>", "<g><path d=\"M0 0\"/></g>")]
    [InlineData("<title>Équipe &amp; &#x1F396;</title>", "<title>Équipe &amp; 🎖</title>")]
    [InlineData("<g aria-label=\"Niveau (2)\" class=\"a&#10;b\"/>", "<g aria-label=\"Niveau (2)\" class=\"a&#xA;b\"/>")]
    [InlineData("<switch><foreignObject/><g>x</g></switch>", "<switch><g>x</g></switch>")]
    public void Keeps(string content, string? expected = null) =>
        Assert.Contains(">" + (expected ?? content) + "</svg>", Sanitise(Samples.Svg(content)), StringComparison.Ordinal);

    [Fact]
    public void ReadsAFileThatDeclaresAnotherEncoding() =>
        Assert.Contains("<title>é</title>", Sanitise(Encoding.Latin1.GetBytes(
            "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><title>é</title></svg>")), StringComparison.Ordinal);

    [Fact]
    public void DropsThePublicDocumentType()
    {
        var art = Sanitise(Samples.File("simple-jwt.svg"));

        Assert.DoesNotContain("DOCTYPE", art, StringComparison.Ordinal);
        Assert.DoesNotContain("openbadges", art, StringComparison.Ordinal);
    }

    private static string Sanitise(byte[] svg) => Encoding.UTF8.GetString(SvgTemplate.Parse(svg).Bake(new BakedFaces()));
}
