using OpenBadges.LinkedData.JsonLd;
using OpenBadges.LinkedData.Rdf;
using OpenBadges.LinkedData.Tests.Suites;

namespace OpenBadges.LinkedData.Tests.JsonLd;

public sealed class CredentialTests
{
    public static TheoryData<string> Names => ["ob20-badge", "ob30-simple", "ob30-basic", "vcdm1-ob30"];

    [Theory]
    [MemberData(nameof(Names))]
    public void HasTheCanonicalFormThatJsonldJsGivesIt(string name)
    {
        var expected = TestFile.ReadText($"credentials/{name}.nq");
        var credential = TestFile.ReadBytes($"credentials/{name}.json");

        Assert.Equal(expected, CanonicalNQuads.FromJsonLd(credential).ToString());

        // Now from contexts that are known already.
        Assert.Equal(expected, CanonicalNQuads.FromJsonLd(credential).ToString());
    }

    [Fact]
    public void IsTheSameForDocumentsReadAtTheSameTime()
    {
        var processor = new JsonLdProcessor(JsonLdOptions.Default);
        var names = Enumerable.Range(0, 200).Select(i => ((string[])["ob20-badge", "ob30-simple", "ob30-basic", "vcdm1-ob30"])[i % 4]);

        Parallel.ForEach(names, name => Assert.Equal(
            TestFile.ReadText($"credentials/{name}.nq"),
            Rdfc10.Canonicalize(processor.ToRdf(TestFile.ReadBytes($"credentials/{name}.json"))).ToString()));
    }

    [Fact]
    public void ChangesWithEveryValue()
    {
        var credential = TestFile.ReadText("credentials/ob30-basic.json");

        Assert.NotEqual(
            Documents.Canonical(credential),
            Documents.Canonical(credential.Replace("2010-01-01", "2010-01-02", StringComparison.Ordinal)));
    }

    [Fact]
    public void RefusesOneNodeWithTwoIndexes() => Assert.Equal(
        "conflicting indexes",
        Documents.Refusal("""{"urn:p":[{"@id":"urn:a","@index":"1","urn:q":1},{"@id":"urn:a","@index":"2","urn:q":1}]}"""));
}
