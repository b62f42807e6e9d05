using OpenBadges.LinkedData.Tests.Suites;

namespace OpenBadges.LinkedData.Tests.JsonLd;

public sealed class ExpandSuiteTests
{
    public static TheoryData<string> Ids => [.. JsonLdTest.Expand.Select(test => test.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void PassesTheW3cTest(string id) => Assert.Null(JsonLdTest.Expand.Single(test => test.Id == id).Run());
}
