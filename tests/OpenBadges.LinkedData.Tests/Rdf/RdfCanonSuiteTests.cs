using OpenBadges.LinkedData.Tests.Suites;

namespace OpenBadges.LinkedData.Tests.Rdf;

public sealed class RdfCanonSuiteTests
{
    public static TheoryData<string> Ids => [.. RdfCanonTest.All.Select(test => test.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void PassesTheW3cTest(string id) => Assert.Null(RdfCanonTest.All.Single(test => test.Id == id).Run());
}
