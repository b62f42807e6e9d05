using OpenBadges.LinkedData.Tests.Suites;

namespace OpenBadges.LinkedData.Tests.JsonLd;

public sealed class ToRdfSuiteTests
{
    public static TheoryData<string> Ids => [.. JsonLdTest.ToRdf.Select(test => test.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void PassesTheW3cTestOrSaysWhyNot(string id)
    {
        var problem = JsonLdTest.ToRdf.Single(test => test.Id == id).Run();

        Assert.Equal(KnownDifferences.ToRdf.ContainsKey(id), problem is not null);
    }
}
