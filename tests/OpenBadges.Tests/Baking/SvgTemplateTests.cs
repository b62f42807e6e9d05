using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using OpenBadges.Baking;

namespace OpenBadges.Tests.Baking;

public sealed class SvgTemplateTests
{
    private static readonly XNamespace Ob2 = "http://openbadges.org";
    private static readonly XNamespace Ob3 = "https://purl.imsglobal.org/ob/v3p0";

    private static readonly SvgTemplate Plain = SvgTemplate.Parse(Samples.Utf8(Samples.PlainSvg));

    [Fact]
    public void BakesBothFacesSoThatTheyComeOutAgain()
    {
        var image = BadgeImage.Unbake(Plain.Bake(Samples.Both));

        Assert.Equal((ImageFormat.Svg, Samples.Url, Samples.Jws), (image.Format, image.AssertionUrl, image.Credential));
        Assert.True(JsonElement.DeepEquals(Json(Samples.Json), Json(image.Assertion!)));
    }

    [Fact]
    public void BakesTwoSignedFaces() =>
        Assert.Equal(
            new UnbakedImage(ImageFormat.Svg, "a.b.c", null, Samples.Jws),
            BadgeImage.Unbake(Plain.Bake(new BakedFaces("a.b.c", null, Samples.Jws))));

    [Fact]
    public void PutsBothElementsDirectlyAfterTheRootInTheirNamespacesUnderOnePrefix()
    {
        var text = Text(Plain.Bake(Samples.Both));
        var root = XDocument.Parse(text).Root!;

        Assert.Equal([Ob2 + "assertion", Ob3 + "credential"], root.Elements().Take(2).Select(e => e.Name));
        Assert.Equal(Ob2, root.GetNamespaceOfPrefix("openbadges"));
        Assert.Contains("><openbadges:assertion verify=\"", text, StringComparison.Ordinal);
        Assert.Contains("><openbadges:credential xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\" verify=\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void BindsTheOnlyFaceOnTheRoot()
    {
        var ob3 = XDocument.Parse(Text(Plain.Bake(new BakedFaces(Credential: Samples.Jws)))).Root!;
        var ob2 = XDocument.Parse(Text(Plain.Bake(new BakedFaces(Samples.Jws)))).Root!;

        Assert.Equal(Ob3, ob3.GetNamespaceOfPrefix("openbadges"));
        Assert.Equal(Ob2, ob2.GetNamespaceOfPrefix("openbadges"));
        Assert.True(ob2.Element(Ob2 + "assertion")!.IsEmpty);
    }

    [Fact]
    public void KeepsJsonWithoutAVerifyAttributeForTheCredential()
    {
        var credential = XDocument.Parse(Text(Plain.Bake(new BakedFaces(Credential: "{\"a\":1}")))).Root!.Element(Ob3 + "credential")!;

        Assert.All(credential.Attributes(), a => Assert.True(a.IsNamespaceDeclaration));
        Assert.Equal("{\"a\":1}", Assert.IsType<XCData>(Assert.Single(credential.Nodes())).Value);
    }

    [Theory]
    [InlineData("{\"a\":\"]]>\"}")]
    [InlineData("{\"a\":\"]]]]>]]>\"}")]
    [InlineData("{\"a\":\"\\\\]]>\"}")]
    [InlineData("{\"a\":\"\uFFFE\uFFFF\"}")]
    [InlineData("{\"a\":\"<![CDATA[ </openbadges:assertion><script/> &amp;\"}")]
    public void KeepsJsonInOneSectionWhateverItHolds(string json)
    {
        var baked = Plain.Bake(new BakedFaces(json, Samples.Url));
        var assertion = XDocument.Parse(Text(baked)).Root!.Element(Ob2 + "assertion")!;

        Assert.IsType<XCData>(Assert.Single(assertion.Nodes()));
        Assert.True(JsonElement.DeepEquals(Json(json), Json(BadgeImage.Unbake(baked).Assertion!)));
    }

    [Fact]
    public void EscapesTheUrl()
    {
        const string url = "https://a.example/?x=\"><script>&amp;'";

        Assert.Equal(url, BadgeImage.Unbake(Plain.Bake(new BakedFaces("{}", url))).AssertionUrl);
    }

    [Fact]
    public void WantsTheUrlOfAHostedAssertion() => Assert.Throws<ArgumentException>(() => Plain.Bake(new BakedFaces("{}")));

    [Fact]
    public void GivesTheSameBytesWhenBakedAgain()
    {
        var numbers = new XorShift(11);
        for (var i = 0; i < 100; i++)
        {
            var text = "t" + numbers.Text("ab <>&\"'é漢]\t\n", 60);
            var art = Samples.Svg($"<title>{new XText(text)}</title><g {new XAttribute("class", text)}><rect width=\"1\"/></g>");
            var once = SvgTemplate.Parse(art).Bake(Samples.Both);

            Assert.Equal(once, SvgTemplate.Parse(once).Bake(Samples.Both));
            Assert.Equal(text, XDocument.Parse(Text(once)).Descendants().Single(e => e.Name.LocalName == "title").Value);
            Assert.Equal(
                XElement.Parse($"<a {new XAttribute("class", text)}/>").Attribute("class")!.Value,
                XDocument.Parse(Text(once)).Descendants().Single(e => e.Name.LocalName == "g").Attribute("class")!.Value);
        }
    }

    [Fact]
    public void GivesBackWhateverJsonWasBaked()
    {
        var numbers = new XorShift(13);
        for (var i = 0; i < 300; i++)
        {
            var json = JsonSerializer.Serialize(numbers.Text("ab]]>><&\"\\\n\r\t\u0000é漢\uFFFE\uFFFF\u2028", 80), Relaxed);
            json = "{\"a\":" + json + "}";

            var image = BadgeImage.Unbake(Plain.Bake(new BakedFaces(json, Samples.Url, json)));

            Assert.True(JsonElement.DeepEquals(Json(json), Json(image.Assertion!)));
            Assert.Equal(image.Assertion, image.Credential);
        }
    }

    [Fact]
    public void WritesTheSameBytesToABuffer()
    {
        var buffer = new ArrayBufferWriter<byte>();

        Plain.Bake(Samples.Both, buffer);
        Plain.Bake(new BakedFaces(), buffer);

        Assert.Equal([.. Plain.Bake(Samples.Both), .. Plain.Bake(new BakedFaces())], buffer.WrittenSpan.ToArray());
    }

    [Theory]
    [InlineData("viewBox=\"0 0 100 50\" width=\"5\" height=\"5\"", 100d, 50d)]
    [InlineData("viewBox=\" -1,-1\n1e2 , 50.5 \"", 100d, 50.5)]
    [InlineData("width=\"12px\" height=\"34\"", 12d, 34d)]
    [InlineData("width=\"100%\" height=\"100%\"", null, null)]
    [InlineData("viewBox=\"0 0 0 10\"", null, null)]
    [InlineData("viewBox=\"0 0 10\"", null, null)]
    [InlineData("viewBox=\"0 0 1e999 NaN\"", null, null)]
    [InlineData("", null, null)]
    public void KnowsItsSize(string attributes, double? width, double? height)
    {
        var template = SvgTemplate.Parse(Samples.Utf8($"<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}/>"));

        Assert.Equal((width, height), (template.Width, template.Height));
    }

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;

    private static string Text(byte[] svg) => Encoding.UTF8.GetString(svg);
}
