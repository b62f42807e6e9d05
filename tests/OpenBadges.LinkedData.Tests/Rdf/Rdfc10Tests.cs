using OpenBadges.LinkedData.Rdf;

namespace OpenBadges.LinkedData.Tests.Rdf;

public sealed class Rdfc10Tests
{
    [Fact]
    public void GivesTheSameBytesWhateverTheBlankNodesAreCalledAndTheQuadsOrder()
    {
        var one = NQuads.Parse("_:x <urn:p> _:y .\n_:y <urn:q> \"1\" .\n");
        var other = NQuads.Parse("_:b <urn:q> \"1\" .\n_:a <urn:p> _:b .\n");

        Assert.Equal(Rdfc10.Canonicalize(one).ToString(), Rdfc10.Canonicalize(other).ToString());
    }

    [Fact]
    public void TellsApartDatasetsThatDifferInOneLink()
    {
        var ring = NQuads.Parse("_:a <urn:p> _:b .\n_:b <urn:p> _:c .\n_:c <urn:p> _:a .\n_:d <urn:p> _:e .\n_:e <urn:p> _:f .\n_:f <urn:p> _:d .\n");
        var longer = NQuads.Parse("_:a <urn:p> _:b .\n_:b <urn:p> _:c .\n_:c <urn:p> _:d .\n_:d <urn:p> _:e .\n_:e <urn:p> _:f .\n_:f <urn:p> _:a .\n");

        Assert.NotEqual(Rdfc10.Canonicalize(ring).ToString(), Rdfc10.Canonicalize(longer).ToString());
    }

    [Fact]
    public void StopsAtTheWorkLimit()
    {
        var clique = string.Concat(
            from a in Enumerable.Range(0, 9)
            from b in Enumerable.Range(0, 9)
            where a != b
            select $"_:n{a} <urn:p> _:n{b} .\n");

        var error = Assert.Throws<LinkedDataException>(() => Rdfc10.Canonicalize(NQuads.Parse(clique)));

        Assert.Equal("rdfc.work", error.Code);
    }

    [Fact]
    public void StopsAtAChainOfLookAlikesTooLongForTheStack()
    {
        var ring = string.Concat(Enumerable.Range(0, 5000).Select(i => $"_:n{i} <urn:p> _:n{(i + 1) % 5000} .\n"));

        var error = Assert.Throws<LinkedDataException>(() => Rdfc10.Canonicalize(NQuads.Parse(ring)));

        Assert.Equal("rdfc.work", error.Code);
    }

    [Fact]
    public void AnEmptyDatasetHasNoLines() => Assert.True(Rdfc10.Canonicalize(new RdfDataset()).Utf8.IsEmpty);
}
