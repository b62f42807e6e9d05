using OpenBadges.LinkedData.Rdf;

namespace OpenBadges.LinkedData.Tests.Rdf;

public sealed class NQuadsTests
{
    [Fact]
    public void ReadsBackWhatItWrote()
    {
        var dataset = new RdfDataset();
        var subject = new BlankNode("s");
        dataset.Add(new Quad(subject, new Iri("urn:p"), new Literal("a \"quoted\"\\\r\n\t\b\f\u0001\u007f é 😀", "fr-FR"), new Iri("urn:g")));
        dataset.Add(new Quad(subject, new Iri("urn:p"), new Literal("1", new Iri("urn:type")), null));
        dataset.Add(new Quad(new Iri("http://example.org/é"), new Iri("urn:p"), subject, new BlankNode("g.1")));

        Assert.Equal(dataset.Quads, NQuads.Parse(NQuads.Write(dataset)).Quads);
    }

    [Theory]
    [InlineData("<urn:s> <urn:p> <urn:o>")]
    [InlineData("<urn:s> <urn:p> .")]
    [InlineData("<urn:s> _:p <urn:o> .")]
    [InlineData("\"s\" <urn:p> <urn:o> .")]
    [InlineData("<urn:s> <urn:p> \"open .")]
    [InlineData("<urn:s> <urn:p> \"\\x\" .")]
    [InlineData("<urn:s> <urn:p> \"\\uD800\" .")]
    [InlineData("<urn:s> <urn:p> <urn:o> . <urn:s> <urn:p> <urn:o> .")]
    [InlineData("<urn:s> <urn:p> <urn:o> <urn:g> <urn:h> .")]
    public void RefusesWhatIsNotNQuads(string text) =>
        Assert.Equal("nquads.syntax", Assert.Throws<LinkedDataException>(() => NQuads.Parse(text)).Code);

    [Fact]
    public void KeepsEachQuadOnce() => Assert.Single(NQuads.Parse("<urn:s> <urn:p> \"o\" .\n<urn:s>  <urn:p>  \"\\u006f\".\n").Quads);

    [Theory]
    [InlineData("http://a> <urn:p> <http://b")]
    [InlineData("http://a b")]
    [InlineData("relative")]
    [InlineData("http://a\n")]
    [InlineData(":a")]
    [InlineData("1a:b")]
    public void AnIriCannotBreakOutOfItsBrackets(string value)
    {
        Assert.Null(Iri.TryCreate(value));
        Assert.Equal("iri.form", Assert.Throws<LinkedDataException>(() => new Iri(value)).Code);
    }

    [Theory]
    [InlineData("fr .\n<urn:s> <urn:p> \"x\"@fr")]
    [InlineData("")]
    [InlineData("français")]
    [InlineData("abcdefghi")]
    [InlineData("fr-")]
    public void ALanguageTagCannotBreakOutOfItsLiteral(string tag) =>
        Assert.Equal("literal.language", Assert.Throws<LinkedDataException>(() => new Literal("x", tag)).Code);
}
