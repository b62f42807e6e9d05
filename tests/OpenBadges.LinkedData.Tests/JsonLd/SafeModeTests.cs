using OpenBadges.LinkedData.Tests.Suites;

namespace OpenBadges.LinkedData.Tests.JsonLd;

public sealed class SafeModeTests
{
    [Theory]
    [InlineData("""{"undefined":1,"urn:p":1}""", "unsafe.property")]
    [InlineData("""{"":1,"urn:p":1}""", "unsafe.property")]
    [InlineData("""{"@context":{"gone":null},"gone":1,"urn:p":1}""", "unsafe.property")]
    [InlineData("""{"@reserved":1,"urn:p":1}""", "unsafe.property")]
    [InlineData("""{"@type":"Undefined","urn:p":1}""", "unsafe.type")]
    [InlineData("""{"@type":"@reserved","urn:p":1}""", "unsafe.type")]
    [InlineData("""{"@id":"relative","urn:p":1}""", "unsafe.id")]
    [InlineData("""{"@id":"","urn:p":1}""", "unsafe.id")]
    [InlineData("""{"@id":"@reserved","urn:p":1}""", "unsafe.id")]
    [InlineData("""{"@context":{"p":{"@id":"urn:p","@type":"@id"}},"p":"relative"}""", "unsafe.id")]
    [InlineData("""{"@context":{"p":{"@id":"urn:p","@type":"@vocab"}},"p":"relative"}""", "unsafe.id")]
    [InlineData("""{"@context":{"p":{"@id":"urn:p","@container":"@id"}},"p":{"relative":{"urn:q":1}}}""", "unsafe.id")]
    [InlineData("""{"@context":{"p":{"@id":"urn:p","@container":"@type"}},"p":{"Undefined":{"urn:q":1}}}""", "unsafe.type")]
    [InlineData("""{"@id":"urn:only"}""", "unsafe.value")]
    [InlineData("""{}""", "unsafe.value")]
    [InlineData("""[1]""", "unsafe.value")]
    [InlineData("""{"@graph":[{"@value":1}]}""", "unsafe.value")]
    [InlineData("""{"@list":[1]}""", "unsafe.value")]
    [InlineData("""{"urn:p":{"@value":null}}""", "unsafe.value")]
    [InlineData("""{"urn:p":{"@language":"fr"}}""", "unsafe.value")]
    [InlineData("""{"urn:p":1e999}""", "unsafe.value")]
    [InlineData("""{"@context":{"@vocab":"relative"},"p":1}""", "unsafe.context")]
    [InlineData("""{"@context":{"@reserved":"urn:p"},"urn:p":1}""", "unsafe.context")]
    [InlineData("""{"@context":{"p":"@reserved"},"urn:p":1}""", "unsafe.context")]
    [InlineData("""{"@context":{"p":{"@reverse":"@reserved"}},"urn:p":1}""", "unsafe.context")]
    [InlineData("""{"@context":{"@language":"no language"},"urn:p":1}""", "unsafe.language")]
    [InlineData("""{"urn:p":{"@value":"x","@language":"no language"}}""", "unsafe.language")]
    [InlineData("""{"@context":{"p":{"@id":"urn:p","@container":"@language"}},"p":{"no language":"x"}}""", "unsafe.language")]
    [InlineData("""{"urn:p":{"@value":"x","@direction":"rtl"}}""", "unsafe.direction")]
    [InlineData("""{"_:p":1}""", "unsafe.statement")]
    [InlineData("""{"urn:a b":1}""", "unsafe.statement")]
    [InlineData("""{"@id":"urn:a> <urn:b","urn:p":1}""", "unsafe.statement")]
    [InlineData("""{"@type":"urn:a b"}""", "unsafe.statement")]
    [InlineData("""{"urn:p":{"@id":"urn:a\nb"}}""", "unsafe.statement")]
    [InlineData("""{"@context":{"p":{"@id":"urn:p","@type":"urn:a b"}},"p":"x"}""", "unsafe.statement")]
    [InlineData("""{"@id":"urn:a b","@graph":[{"urn:p":1}]}""", "unsafe.statement")]
    public void RefusesWhatWouldBeLost(string document, string code)
    {
        Assert.Equal(code, Documents.Refusal(document));
        Documents.ReadUnsafely(document);
    }

    [Fact]
    public void NamesTheTermThatNobodyDefined()
    {
        var error = Assert.Throws<LinkedDataException>(
            () => CanonicalNQuads.FromJsonLd("""{"@context":"https://www.w3.org/ns/credentials/v2","type":"VerifiableCredential","invented":1}"""u8));

        Assert.Equal("invented", error.Detail);
    }

    [Fact]
    public void ANullValueSaysNothingAndIsNoLoss() => Assert.Equal("_:c14n0 <urn:q> \"x\" .\n", Documents.Canonical("""{"urn:p":null,"urn:q":"x"}"""));
}
