using OpenBadges.LinkedData.Contexts;
using OpenBadges.LinkedData.JsonLd;
using OpenBadges.LinkedData.Tests.Suites;

namespace OpenBadges.LinkedData.Tests.JsonLd;

public sealed class ContextCacheTests
{
    [Fact]
    public void AsksForAContextOnce()
    {
        var resolver = new CountingResolver();
        var processor = new JsonLdProcessor(JsonLdOptions.Default with { Contexts = resolver });

        for (var i = 0; i < 3; i++)
        {
            Assert.Single(processor.ToRdf("""{"@context":["urn:c","urn:c"],"p":"x"}"""u8).Quads);
        }

        Assert.Equal(1, resolver.Calls);
    }

    [Fact]
    public void ADocumentsOwnContextDoesNotReachTheNextDocument()
    {
        var processor = new JsonLdProcessor(JsonLdOptions.Default with { Contexts = new CountingResolver() });

        processor.ToRdf("""{"@context":["urn:c",{"mine":"urn:mine"}],"mine":1}"""u8);
        var error = Assert.Throws<LinkedDataException>(() => processor.ToRdf("""{"@context":"urn:c","mine":1}"""u8));

        Assert.Equal("unsafe.property", error.Code);
    }

    [Fact]
    public void StaysRightWhenItIsFull()
    {
        var processor = new JsonLdProcessor(JsonLdOptions.Default with { Contexts = new NumberedContexts() });
        for (var i = 0; i < 3000; i++)
        {
            var quad = Assert.Single(processor.ToRdf(Documents.Of($$"""{"@context":"urn:c{{i}}","p":1}""")).Quads);
            Assert.Equal($"<urn:p{i}>", quad.Predicate.ToString());
        }
    }

    private sealed class CountingResolver : IContextResolver
    {
        public int Calls { get; private set; }

        public ContextDocument? Find(string url)
        {
            Calls++;
            return ContextDocument.Parse(url, """{"@context":{"p":"urn:p"}}"""u8);
        }
    }

    private sealed class NumberedContexts : IContextResolver
    {
        public ContextDocument? Find(string url) =>
            ContextDocument.Parse(url, Documents.Of($$$"""{"@context":{"p":"urn:p{{{url["urn:c".Length..]}}}"}}"""));
    }
}
