using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Commissions.Voting;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Review;

namespace BadgeFunctions.Core.Tests.Commissions;

public sealed class VotingRulesTests
{
    [Theory]
    [InlineData(1, 0, 0, 0, OutcomeKind.Award)]
    [InlineData(3, 2, 0, 0, OutcomeKind.Award)]
    [InlineData(2, 1, 0, 3, OutcomeKind.Award)]
    [InlineData(0, 1, 0, 5, OutcomeKind.Refuse)]
    [InlineData(1, 3, 1, 0, OutcomeKind.Refuse)]
    [InlineData(1, 1, 3, 0, OutcomeKind.Defer)]
    [InlineData(2, 2, 0, 0, null)]
    [InlineData(2, 1, 1, 0, null)]
    [InlineData(3, 0, 3, 1, null)]
    [InlineData(0, 0, 0, 4, null)]
    [InlineData(0, 0, 0, 0, null)]
    public void MoreThanHalfOfTheVotesThatSaySomethingDecide(int award, int refuse, int defer, int abstain, OutcomeKind? kind) =>
        Assert.Equal(kind, Majority.Of(new Tally(award, refuse, defer, abstain)));

    [Theory]
    [InlineData(3, 6, 3)]
    [InlineData(3, 3, 3)]
    [InlineData(3, 2, 2)]
    [InlineData(3, 0, 1)]
    [InlineData(0, 5, 1)]
    public void TheQuorumIsNeverMoreThanThoseWhoMayVoteAndOneAtLeast(int rule, int entitled, int needed) =>
        Assert.Equal(needed, Quorum.Of(new CommissionRules { Quorum = rule }, entitled));

    [Fact]
    public void AsManyForAsAgainstIsAdmissible()
    {
        Evidence[] evidence = [new() { Id = "a", Kind = EvidenceKind.Statement }, new() { Id = "b", Kind = EvidenceKind.Statement }, new() { Id = "c", Kind = EvidenceKind.Statement }];
        MemberOpinions[] members =
        [
            new("1", [new("a", true, null), new("b", false, "Flou.")], DateTimeOffset.UnixEpoch),
            new("2", [new("a", false, "Ancien."), new("b", false, "Sans date.")], DateTimeOffset.UnixEpoch),
        ];

        Assert.Equal([new EvidenceOpinion("a", true, null), new EvidenceOpinion("b", false, "Flou.\nSans date.")], Judging.Of(evidence, members));
    }

    [Fact]
    public void CountsAreWrittenInOneLength()
    {
        Tally tally = new(3, 0, 250, 1);

        Assert.Equal(tally, Tallying.Read(Tallying.Write(tally)));
        Assert.Equal(Tallying.Write(Tallying.Nothing).Length, Tallying.Write(tally).Length);
        Assert.Null(Tallying.Read([1, 2, 3]));
    }
}
