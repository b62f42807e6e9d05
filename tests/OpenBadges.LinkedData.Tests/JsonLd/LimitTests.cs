using System.Text;
using System.Text.Json;
using OpenBadges.LinkedData.JsonLd;
using OpenBadges.LinkedData.Tests.Suites;

namespace OpenBadges.LinkedData.Tests.JsonLd;

public sealed class LimitTests
{
    [Theory]
    [InlineData("""{"urn:p":1,"urn:p":2}""", "json.duplicate")]
    [InlineData("""{"urn:p":1,"urn:\u0070":2}""", "json.duplicate")]
    [InlineData("""{"@context":{"p":"urn:p","p":"urn:q"},"p":1}""", "json.duplicate")]
    [InlineData("""{"urn:p":1""", "json.syntax")]
    [InlineData("", "json.syntax")]
    [InlineData("""{"urn:p":"\ud800"}""", "json.unicode")]
    [InlineData("""{"urn:\ud800":"x"}""", "json.unicode")]
    public void RefusesWhatIsNotOneReadingOfJson(string document, string code) => Assert.Equal(code, Documents.Refusal(document));

    [Theory]
    [InlineData("""{"urn:p":"\ud800"}""")]
    [InlineData("""{"urn:\ud800":1}""")]
    [InlineData("""{"@context":{"\ud800":"urn:p"}}""")]
    [InlineData("""{"@context":{"p":{"@id":"urn:p","\ud800":1}}}""")]
    public void RefusesStringsThatAreNotTextInWhatTheCallerParsed(string document) => Assert.Equal(
        "json.unicode",
        Assert.Throws<LinkedDataException>(() => JsonLdProcessor.Default.ToRdf(JsonElement.Parse(document))).Code);

    [Fact]
    public void RefusesBytesThatAreNotUtf8() => Assert.Equal(
        "json.unicode",
        Assert.Throws<LinkedDataException>(() => JsonLdProcessor.Default.ToRdf([.. "{\"urn:p\":\""u8, 0xff, .. "\"}"u8])).Code);

    [Theory]
    [InlineData("{\"urn:p\":", "}")]
    [InlineData("[", "]")]
    [InlineData("{\"@context\":{\"p\":{\"@id\":\"urn:p\",\"@context\":", "}}}")]
    public void RefusesNestingThatTheStackCouldNotHold(string open, string close)
    {
        var deep = string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000));

        Assert.Equal("json.limit", Documents.Refusal(deep));
    }

    [Fact]
    public void RefusesALongDocument() =>
        Assert.Equal("json.limit", Documents.Refusal($$"""{"urn:p":"{{new string('x', 9_000_000)}}"}"""));

    [Fact]
    public void RefusesManyValues() =>
        Assert.Equal("json.limit", Documents.Refusal($$"""{"urn:p":[{{string.Join(',', Enumerable.Range(0, 30_000))}}]}"""));

    [Fact]
    public void CountsTheTermsThatContextsCopy()
    {
        var terms = string.Join(',', Enumerable.Range(0, 3000).Select(i => $"\"t{i}\":{{\"@id\":\"urn:t{i}\",\"@context\":{{}}}}"));

        Assert.Equal("json.limit", Documents.Refusal($"{{\"@context\":{{{terms}}},\"t1\":1}}"));
    }

    [Fact]
    public void RefusesAChainOfTermsThatTheStackCouldNotHold()
    {
        var chain = new StringBuilder("{\"@context\":{");
        for (var i = 0; i < 5000; i++)
        {
            chain.Append(System.Globalization.CultureInfo.InvariantCulture, $"\"t{i}\":\"t{i + 1}:x\",");
        }

        chain.Append("\"t5000\":\"urn:end\"},\"t0\":1}");

        Assert.Equal("json.limit", Documents.Refusal(chain.ToString()));
    }

    [Fact]
    public void ResolvesAPathOfManyDotsInLinearTime()
    {
        var document = $$"""
            {"@context":{"@base":"http://a/{{string.Concat(Enumerable.Repeat("a/", 300_000))}}"},
             "@id":"{{string.Concat(Enumerable.Repeat("../", 300_000))}}","urn:p":1}
            """;

        Assert.StartsWith("<http://a/> ", Documents.Canonical(document), StringComparison.Ordinal);
    }
}
