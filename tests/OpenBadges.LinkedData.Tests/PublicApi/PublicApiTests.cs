using OpenBadges.Shared;

namespace OpenBadges.LinkedData.Tests.PublicApi;

public sealed class PublicApiTests
{
    [Fact]
    public void IsTheOneThatWasApproved() =>
        ApprovedApi.CompareOrWrite(typeof(CanonicalNQuads).Assembly, "tests/OpenBadges.LinkedData.Tests/PublicApi/OpenBadges.LinkedData.txt");
}
