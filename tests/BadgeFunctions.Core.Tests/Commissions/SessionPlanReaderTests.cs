using System.Globalization;
using BadgeFunctions.Core.Commissions.Planning;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Tests.Commissions;

public sealed class SessionPlanReaderTests
{
    private static readonly DateTimeOffset Now = new(2026, 9, 1, 8, 0, 0, TimeSpan.Zero);

    private static SessionPlan Plan(string days) => new() { Form = SessionPlan.Meeting, Days = days, Start = "14:00", End = "17:00" };

    [Fact]
    public void DaysAreReadAsPeoplePasteThem()
    {
        (SessionFacts? facts, _) = SessionPlanReader.Read(
            Plan("jeudi 15 octobre 2026\n2026-09-17\r\n19/11/2026 ; 1er décembre 2026\n\nThursday 15 October 2026"), Now, 30);

        Assert.Equal(["2026-09-17", "2026-10-15", "2026-11-19", "2026-12-01"], facts!.Times.Select(time => time.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Assert.Equal([12, 12, 13, 13], facts.Times.Select(time => time.StartsAt.Hour));
    }

    [Theory]
    [InlineData("", ProblemCodes.Required)]
    [InlineData("2026-10-15\nun jeudi", ProblemCodes.DayList)]
    [InlineData("2026-08-31", ProblemCodes.PastDate)]
    [InlineData("2026-10-15\n2026-10-16\n2026-10-17", ProblemCodes.TooMany)]
    public void WhatIsNotAListOfComingDaysIsRefused(string days, string code)
    {
        (SessionFacts? facts, IReadOnlyList<Problem> problems) = SessionPlanReader.Read(Plan(days), Now, 2);

        Assert.Null(facts);
        Assert.Equal((SessionPlanFields.Days, code), (Assert.Single(problems).Field, problems[0].Code));
    }

    [Fact]
    public void ARemoteSessionEndsDaysLaterAtTheGivenHour()
    {
        (SessionFacts? facts, _) = SessionPlanReader.Read(
            Plan("2026-10-19") with { Form = SessionPlan.Remote, Start = "8h00", End = "8:00", VotingDays = "7" }, Now, 1);

        // The clock goes back meanwhile: it is still eight in the morning.
        Assert.Equal(new DateTimeOffset(2026, 10, 19, 6, 0, 0, TimeSpan.Zero), facts!.Times[0].StartsAt);
        Assert.Equal(new DateTimeOffset(2026, 10, 26, 7, 0, 0, TimeSpan.Zero), facts.Times[0].EndsAt);
    }

    [Fact]
    public void EveryFieldThatIsWrongIsNamed()
    {
        SessionPlan plan = new() { Title = new string('a', 201), Start = "midi", End = "", MeetingUrl = "javascript:alert(1)", Days = "x" };

        string[] fields = [.. SessionPlanReader.Read(plan, Now, 1).Problems.Select(problem => problem.Field)];

        Assert.Equal(
            [SessionPlanFields.Title, SessionPlanFields.Form, SessionPlanFields.Days, SessionPlanFields.Start, SessionPlanFields.End, SessionPlanFields.MeetingUrl],
            fields);
        Assert.Equal(ProblemCodes.EndBeforeStart, Assert.Single(SessionPlanReader.Read(Plan("2026-10-19") with { End = "14:00" }, Now, 1).Problems).Code);
    }
}
