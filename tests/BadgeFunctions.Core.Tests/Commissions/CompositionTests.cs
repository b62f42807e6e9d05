using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Commissions.Seats;
using BadgeFunctions.Core.Commissions.Sessions;

namespace BadgeFunctions.Core.Tests.Commissions;

public sealed class CompositionTests
{
    [Fact]
    public void AFullCommissionWithItsRolesIsComplete()
    {
        CommissionSession session = SomeSession.With(
            new CommissionRules(),
            SomeSession.Seat("a", role: SeatRole.Chair, department: "DRANE"),
            SomeSession.Seat("b", role: SeatRole.Facilitator, department: "drane "),
            SomeSession.Seat("c", role: SeatRole.Secretary, department: "CARDIE"),
            SomeSession.Seat("d"));

        Assert.All(Composition.Check(session, 0), check => Assert.True(check.Met, check.ToString()));
    }

    [Fact]
    public void EverythingThatIsMissingIsNamed()
    {
        CommissionSession session = SomeSession.With(
            new CommissionRules { WantsHolder = true },
            SomeSession.Seat("a", department: "DRANE"),
            SomeSession.Seat("b", department: " drane"),
            SomeSession.Seat("c", state: SeatState.Substitute, department: "CARDIE"),
            SomeSession.Seat("x", department: "Ailleurs") with { Account = null });

        IReadOnlyList<CompositionCheck> checks = Composition.Check(session, 0);

        Assert.All(checks, check => Assert.False(check.Met));
        Assert.Equal(Enum.GetValues<CompositionPoint>(), checks.Select(check => check.Point));
        Assert.Equal(2, checks[0].Has);
        Assert.Equal(1, checks[1].Has);
    }

    [Fact]
    public void AJuryOfOneNeedsItsChairAlone()
    {
        CommissionSession session = SomeSession.With(
            new CommissionRules { MinimumSize = 1, MaximumSize = 1, MinimumDepartments = 1, Quorum = 1 }, SomeSession.Seat("a", role: SeatRole.Chair));

        Assert.Equal([CompositionPoint.Size, CompositionPoint.Chair], Composition.Check(session, 0).Select(check => check.Point));
        Assert.All(Composition.Check(session, 0), check => Assert.True(check.Met));
    }
}
