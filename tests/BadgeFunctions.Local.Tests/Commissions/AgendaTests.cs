using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Sittings;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Local.Tests.Commissions;

public sealed class AgendaTests
{
    [Fact]
    public async Task ANominationIsOnOneAgendaAndSaysSo()
    {
        await using SittingRoom room = await SittingRoom.OpenAsync(dossiers: 45, open: false);
        string first = room.Session;

        Assert.Equal(room.Dossiers, (await room.ReadAsync()).Agenda);
        Assert.Equal(first, (await room.Service.FindAsync(room.Dossiers[44])).Sitting);
        Assert.Empty(await room.Get<WaitingDossiers>().ListAsync((await room.ReadAsync()).Issuer, SittingRoom.Cancelled));

        await room.PlanAsync(5, new CommissionRules());
        await room.Get<ArrangeAgenda>().AddAsync(room.Session, room.Dossiers, room.Chair, SittingRoom.Cancelled);

        Assert.Empty((await room.ReadAsync()).Agenda);
        Assert.Equal(first, (await room.Service.FindAsync(room.Dossiers[0])).Sitting);
        await AssertNothingPendingAsync(room);
    }

    [Fact]
    public async Task TakenOffItWaitsForAnotherSessionAndMayComeBack()
    {
        await using SittingRoom room = await SittingRoom.OpenAsync(dossiers: 3, open: false);
        ArrangeAgenda arrange = room.Get<ArrangeAgenda>();

        await arrange.RemoveAsync(room.Session, room.Dossiers[1], room.Chair, SittingRoom.Cancelled);
        await arrange.RemoveAsync(room.Session, room.Dossiers[1], room.Chair, SittingRoom.Cancelled);
        Assert.Null((await room.Service.FindAsync(room.Dossiers[1])).Sitting);
        await arrange.AddAsync(room.Session, [room.Dossiers[1]], room.Chair, SittingRoom.Cancelled);
        await arrange.MoveAsync(room.Session, room.Dossiers[1], 0, room.Chair, SittingRoom.Cancelled);

        Assert.Equal([room.Dossiers[1], room.Dossiers[0], room.Dossiers[2]], (await room.ReadAsync()).Agenda);
        Assert.Equal(room.Session, (await room.Service.FindAsync(room.Dossiers[1])).Sitting);
        Assert.Equal(3, (await room.ItemAsync(1)).Audit!.Count);
        await AssertNothingPendingAsync(room);
    }

    [Fact]
    public async Task WhatACrashLeftBetweenNominationAndAgendaIsSettled()
    {
        await using SittingRoom room = await SittingRoom.OpenAsync(dossiers: 1, open: false);
        string half = (await room.SubmitAsync("moitie@ecole.example")).Id;
        CommissionSession session = await room.ReadAsync();
        PendingSitting row = new(session.Id, half, room.Service.Time.GetUtcNow());
        await room.Get<IDocuments>().SaveAsync(
            new DocumentSave(CommissionPartition.Of(session.Issuer)).Put(CommissionPartition.Pending(session.Id, half), row, CoreJson.Default.PendingSitting),
            SittingRoom.Cancelled);
        Assert.True(await room.Get<SittingClaims>().TakeAsync(session, half, SittingRoom.Cancelled));

        await room.KeepHouseAsync();
        Assert.Equal(session.Id, (await room.Service.FindAsync(half)).Sitting);
        room.Service.Time.Advance(TimeSpan.FromMinutes(11));
        await room.KeepHouseAsync();

        Assert.Null((await room.Service.FindAsync(half)).Sitting);
        Assert.Equal(session.Id, (await room.Service.FindAsync(room.Dossiers[0])).Sitting);
        await AssertNothingPendingAsync(room);
    }

    [Fact]
    public async Task ACancelledSessionLetsItsDossiersGo()
    {
        await using SittingRoom room = await SittingRoom.OpenAsync(dossiers: 25, open: false);
        Document<CommissionSession> found = (await room.Get<CommissionQueries>().FindAsync(room.Session, SittingRoom.Cancelled))!;
        await room.Get<IDocuments>().SaveAsync(
            SessionChange.Save(found.Value, found.Value with { Status = SessionStatus.Cancelled }, found.ETag), SittingRoom.Cancelled);

        await room.KeepHouseAsync();

        Assert.Empty((await room.ReadAsync()).Agenda);
        foreach (string dossier in room.Dossiers)
        {
            Assert.Null((await room.Service.FindAsync(dossier)).Sitting);
        }
    }

    [Fact]
    public async Task OnlyWhoeverLeadsMakesTheAgenda()
    {
        await using SittingRoom room = await SittingRoom.OpenAsync(dossiers: 1, open: false);
        Actor stranger = SittingRoom.Member("ailleurs", "ailleurs@ecole.example");
        foreach (Actor actor in new[] { room.Members[2], stranger, stranger with { Grants = [new Grant(Role.Manager, "ailleurs")] } })
        {
            Assert.Equal(SittingStatus.NotFound, (await room.Get<ArrangeAgenda>().RemoveAsync(room.Session, room.Dossiers[0], actor, SittingRoom.Cancelled)).Status);
        }

        Assert.Single((await room.ReadAsync()).Agenda);
    }

    [Fact]
    public async Task WhatIsLeftAtTheEndWaitsForAnotherSession()
    {
        await using SittingRoom room = await SittingRoom.OpenAsync(dossiers: 2);
        await room.OpenVoteAsync();
        Assert.Equal(SittingRefusal.Unfinished, (await room.Get<RunSitting>().CloseAsync(room.Session, room.Chair, SittingRoom.Cancelled)).Refusal);
        foreach (int member in Enumerable.Range(0, 3))
        {
            await room.VoteAsync(member, Core.Commissions.Voting.VoteChoice.Award);
        }

        await room.CloseVoteAsync();
        Assert.Equal(SittingStatus.Done, (await room.Get<RunSitting>().CloseAsync(room.Session, room.Chair, SittingRoom.Cancelled)).Status);

        CommissionSession after = await room.ReadAsync();
        Assert.Equal(SessionStatus.Closed, after.Status);
        Assert.Equal([room.Dossiers[0]], after.Agenda);
        Assert.Null((await room.Service.FindAsync(room.Dossiers[1])).Sitting);
        Assert.Equal(room.Session, (await room.Service.FindAsync(room.Dossiers[0])).Sitting);
    }

    private static async Task AssertNothingPendingAsync(SittingRoom room) => Assert.Empty((await room.Get<IDocuments>().ListAsync(
        CommissionPartition.Of((await room.ReadAsync()).Issuer), CommissionPartition.PendingPrefix, 10, null, CoreJson.Default.PendingSitting, SittingRoom.Cancelled)).Items);
}
