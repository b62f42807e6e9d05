using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Reading;

namespace BadgeFunctions.Core.Tests.Catalogue;

public sealed class RequiredBadgesTests
{
    [Theory]
    [InlineData(null, "", 3)]
    [InlineData(null, "a b", 1)]
    [InlineData(null, "a b c", 0)]
    [InlineData(2, "", 2)]
    [InlineData(2, "c x", 1)]
    [InlineData(2, "a b c", 0)]
    public void LackingCountsWhatIsStillNeeded(int? count, string held, int lacking) =>
        Assert.Equal(lacking, RequiredBadges.Lacking(Some("it", count, "a", "b", "c"), held.Split(' ').ToHashSet()));

    [Theory]
    [InlineData("a b", "b", true)]
    [InlineData("a b c", "c", false)]
    [InlineData("a", "a", false)]
    [InlineData("a b", "x", false)]
    public void OnlyTheBadgeThatMakesItEnoughCompletes(string held, string awarded, bool completes) =>
        Assert.Equal(completes, RequiredBadges.Completes(Some("it", 2, "a", "b", "c"), held.Split(' ').ToHashSet(), awarded));

    [Fact]
    public void ACircleThatAChoiceLeadsAroundIsNone()
    {
        Badge[] badges = [Some("a", 1, "b", "c"), Some("b", null, "a"), Some("c", null)];

        Assert.Empty(RequirementCycles.Find(badges));
        Assert.Single(RequirementCycles.Find([Some("a", 2, "b", "c"), .. badges.Skip(1)]));
    }

    private static Badge Some(string id, int? count, params string[] requires) => new()
    {
        Id = id,
        Name = id,
        Description = "D.",
        Criteria = "C.",
        Issuer = "i",
        Requires = requires,
        RequiredCount = count,
    };
}
