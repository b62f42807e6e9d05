using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Commissions.Seats;
using BadgeFunctions.Core.Commissions.Sessions;

namespace BadgeFunctions.Core.Tests.Commissions;

public sealed class SeatPlacementTests
{
    private static readonly CommissionRules Two = new() { MinimumSize = 1, MaximumSize = 2 };
    private static readonly Dictionary<string, int> NoTurns = [];

    private static DateTimeOffset Early => SomeSession.Start - TimeSpan.FromDays(30);

    private static DateTimeOffset Late => SomeSession.Start - TimeSpan.FromDays(6);

    [Fact]
    public void WhoeverComesWhenAllSeatsAreTakenWaits()
    {
        CommissionSession session = SomeSession.With(Two, SomeSession.Seat("ada", 1), SomeSession.Seat("bob", 2));

        (CommissionSession after, Seat? steppedBack) = SeatPlacement.Join(session, SomeSession.Seat("eve", 3), NoTurns, Early);

        Assert.Null(steppedBack);
        Assert.Equal(SeatState.Substitute, after.SeatOf("eve")!.State);
    }

    [Fact]
    public void WhoeverHasSatMostGivesWayToSomebodyWhoHasSatLess()
    {
        CommissionSession session = SomeSession.With(Two, SomeSession.Seat("ada", 1), SomeSession.Seat("bob", 2));
        Dictionary<string, int> turns = new() { ["ada"] = 3, ["bob"] = 1 };

        (CommissionSession after, Seat? steppedBack) = SeatPlacement.Join(session, SomeSession.Seat("eve", 3), turns, Early);

        Assert.Equal("ada", steppedBack!.Account);
        Assert.Equal(SeatState.Substitute, after.SeatOf("ada")!.State);
        Assert.Equal(SeatState.Seated, after.SeatOf("eve")!.State);
        Assert.Equal(2, after.Members.Count());
    }

    [Fact]
    public void NobodyGivesWayToSomebodyWhoHasSatAsOften()
    {
        CommissionSession session = SomeSession.With(Two, SomeSession.Seat("ada", 1), SomeSession.Seat("bob", 2));
        Dictionary<string, int> turns = new() { ["ada"] = 1, ["bob"] = 1, ["eve"] = 1 };

        Assert.Null(SeatPlacement.Join(session, SomeSession.Seat("eve", 3), turns, Early).SteppedBack);
    }

    [Fact]
    public void NobodyGivesWayInTheLastWeekOrWhenTheyHaveARole()
    {
        CommissionSession session = SomeSession.With(Two, SomeSession.Seat("ada", 1), SomeSession.Seat("bob", 2, role: SeatRole.Chair));
        Dictionary<string, int> turns = new() { ["ada"] = 1, ["bob"] = 5 };

        Assert.Equal("ada", SeatPlacement.Join(session, SomeSession.Seat("eve", 3), turns, Early).SteppedBack!.Account);
        Assert.Null(SeatPlacement.Join(session, SomeSession.Seat("eve", 3), turns, Late).SteppedBack);
    }

    [Fact]
    public void SubstitutesAreCalledByTurnsThenByTimeAndAfterAPassedCallLast()
    {
        Seat passed = SomeSession.Seat("zoe", 0, SeatState.Substitute) with { PassedAt = Early };
        CommissionSession session = SomeSession.With(
            Two,
            SomeSession.Seat("max", 1, SeatState.Substitute),
            SomeSession.Seat("eve", 3, SeatState.Substitute),
            SomeSession.Seat("ada", 2, SeatState.Substitute),
            passed);
        Dictionary<string, int> turns = new() { ["max"] = 2 };

        Assert.Equal(["ada", "eve", "max", "zoe"], SeatPlacement.Waiting(session, turns).Select(seat => seat.Account));
    }

    [Fact]
    public void EachFreeSeatIsHeldForOneAndNotCalledTwice()
    {
        CommissionSession session = SomeSession.With(
            Two, SomeSession.Seat("bob", 1), SomeSession.Seat("ada", 2, SeatState.Substitute), SomeSession.Seat("eve", 3, SeatState.Substitute));

        (CommissionSession after, IReadOnlyList<Seat> called) = SeatPlacement.CallNext(session, NoTurns, Early);

        Assert.Equal("ada", Assert.Single(called).Account);
        Assert.Equal(0, SeatPlacement.Free(after));
        Assert.Empty(SeatPlacement.CallNext(after, NoTurns, Early).Called);
        Assert.Equal(SeatState.Substitute, SeatPlacement.Join(after, SomeSession.Seat("max", 4), NoTurns, Early).Session.SeatOf("max")!.State);
    }

    [Fact]
    public void ACallIsAnsweredWithinTwoDaysOrHalfOfWhatIsLeft()
    {
        CommissionSession session = SomeSession.With(Two);

        Assert.Equal(Early.AddDays(2), SeatPlacement.AnswerBy(session, Early));
        Assert.Equal(SomeSession.Start.AddHours(-2), SeatPlacement.AnswerBy(session, SomeSession.Start.AddHours(-4)));
    }

    [Fact]
    public void ReviewersFromOutsideTakeNoMembersSeat()
    {
        Seat outside = SomeSession.Seat("x") with { Account = null, Dossiers = ["d"] };

        Assert.Equal(2, SeatPlacement.Free(SomeSession.With(Two, outside)));
    }
}
