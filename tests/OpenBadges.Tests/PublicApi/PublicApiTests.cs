using OpenBadges.Shared;

namespace OpenBadges.Tests.PublicApi;

public sealed class PublicApiTests
{
    [Fact]
    public void IsTheOneThatWasApproved() =>
        ApprovedApi.CompareOrWrite(typeof(IdentityHash).Assembly, "tests/OpenBadges.Tests/PublicApi/OpenBadges.txt");
}
