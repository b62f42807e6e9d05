using System.Globalization;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Sittings;
using BadgeFunctions.Core.Commissions.Voting;

namespace BadgeFunctions.Local.Tests.Commissions;

public sealed class OutcomeTests
{
    [Fact]
    public async Task ARefusalSaysWhatWouldHelpAndWhoCan()
    {
        await using SittingRoom room = await SittingRoom.OpenAsync(members: 3);
        await DecideAsync(room, VoteChoice.Refuse);
        OutcomeDraft draft = new() { Choice = "refuse", Strengths = "Un vrai engagement.", Reason = "Une seule preuve." };

        SittingResult incomplete = await room.WriteAsync(draft);
        Assert.Equal(["recommendation", "resourceName"], incomplete.Problems.Select(problem => problem.Field));
        Assert.Equal("goodPractice", Assert.Single((await room.WriteAsync(Complete(draft) with { GoodPractice = "Le tri de Mme MARTIN." })).Problems).Field);
        Assert.Equal("choice", Assert.Single((await room.WriteAsync(Complete(draft) with { Choice = "award" })).Problems).Field);
        Assert.Equal(SittingStatus.Done, (await room.WriteAsync(Complete(draft))).Status);

        Outcome outcome = (await room.ItemAsync()).Outcome!;
        Assert.True(OutcomeRules.IsComplete(outcome));
        Assert.Equal(new Tally(0, 3, 0, 0), outcome.Tally);
    }

    [Fact]
    public async Task TheSecondOfTwoWhoWriteSeesTheFirstOnesChange()
    {
        await using SittingRoom room = await SittingRoom.OpenAsync(members: 3);
        await DecideAsync(room, VoteChoice.Award);
        string seen = RecordOutcome.MarkOf(await room.ItemAsync());
        OutcomeDraft first = new() { Choice = "award", Strengths = "Très clair." };

        Assert.Equal(SittingStatus.Done, (await room.WriteAsync(first, mark: seen)).Status);
        Assert.Equal(SittingStatus.Done, (await room.WriteAsync(first, mark: seen)).Status);
        Assert.Equal(SittingRefusal.Changed, (await room.WriteAsync(new OutcomeDraft { Choice = "award", Strengths = "Autre chose." }, 0, mark: seen)).Refusal);

        Assert.Equal("Très clair.", (await room.ItemAsync()).Outcome!.Strengths);
    }

    [Theory]
    [InlineData(3, OutcomeKind.Award)]
    [InlineData(2, OutcomeKind.Defer)]
    public async Task AVoteThatGoesOnRemotelyIsClosedAtItsDay(int voters, OutcomeKind kind)
    {
        await using SittingRoom room = await SittingRoom.OpenAsync(members: 4);
        DateOnly day = DateOnly.FromDateTime(room.Service.Time.GetUtcNow().UtcDateTime.AddDays(2));
        Assert.Equal("until", Assert.Single((await room.WriteAsync(new OutcomeDraft { Choice = "remote", Until = "2020-01-01" }, 0)).Problems).Field);
        await room.WriteAsync(new OutcomeDraft { Choice = "remote", Until = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }, 0);
        Assert.Equal(SittingStatus.Done, (await room.Get<RunSitting>().CloseAsync(room.Session, room.Chair, SittingRoom.Cancelled)).Status);
        Assert.Equal(SessionStatus.Closed, (await room.ReadAsync()).Status);
        for (int member = 0; member < voters; member++)
        {
            Assert.Equal(SittingStatus.Done, (await room.VoteAsync(member, VoteChoice.Award)).Status);
        }

        await room.KeepHouseAsync();
        Assert.Equal(DossierStage.Voting, (await room.ItemAsync()).Stage);
        room.Service.Time.Advance(TimeSpan.FromDays(3));
        Assert.Equal(SittingRefusal.VoteClosed, (await room.VoteAsync(3, VoteChoice.Award)).Refusal);
        await room.KeepHouseAsync();
        await room.KeepHouseAsync();

        AgendaItem item = await room.ItemAsync();
        Assert.Equal((DossierStage.Decided, kind), (item.Stage, item.Outcome!.Kind));
    }

    [Fact]
    public async Task ARemoteSessionVotesOnAllUntilItsEnd()
    {
        await using SittingRoom room = await SittingRoom.OpenAsync(members: 3, dossiers: 3, form: SessionForm.Remote, rules: new CommissionRules { Quorum = 2 });
        foreach (int dossier in new[] { 0, 1 })
        {
            await room.VoteAsync(0, VoteChoice.Award, dossier);
            await room.VoteAsync(2, VoteChoice.Award, dossier);
        }

        room.Service.Time.Advance(TimeSpan.FromDays(8));
        await room.KeepHouseAsync();

        Assert.Equal(SessionStatus.Closed, (await room.ReadAsync()).Status);
        Assert.Equal(
            [OutcomeKind.Award, OutcomeKind.Award, OutcomeKind.Defer],
            [(await room.ItemAsync(0)).Outcome!.Kind, (await room.ItemAsync(1)).Outcome!.Kind, (await room.ItemAsync(2)).Outcome!.Kind]);
    }

    [Fact]
    public async Task TheApplicantIsAskedForMore()
    {
        await using SittingRoom room = await SittingRoom.OpenAsync(members: 3);
        OutcomeDraft draft = new() { Choice = "ask-applicant", Question = "Avez-vous une trace de l’année dernière ?", Until = "2026-09-20" };
        Assert.Equal(SittingStatus.Done, (await room.WriteAsync(draft)).Status);

        Outcome outcome = (await room.ItemAsync()).Outcome!;
        Assert.Equal((OutcomeKind.AskApplicant, new DateOnly(2026, 9, 20)), (outcome.Kind, outcome.Until));
        Assert.Contains("piece", (await room.WriteAsync(draft with { Choice = "ask-witness" })).Problems.Select(problem => problem.Field));
    }

    private static OutcomeDraft Complete(OutcomeDraft draft) =>
        draft with { Recommendation = "Joignez un bilan d’une autre année.", ResourceName = "Dominique Aubert", ResourceContact = "poste 12" };

    private static async Task DecideAsync(SittingRoom room, VoteChoice choice)
    {
        await room.OpenVoteAsync();
        foreach (int member in Enumerable.Range(0, 3))
        {
            await room.VoteAsync(member, choice);
        }

        Assert.Equal(SittingStatus.Done, (await room.CloseVoteAsync()).Status);
    }
}
